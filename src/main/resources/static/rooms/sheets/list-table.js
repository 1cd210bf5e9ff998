/** The rows of a list: name, sort, in how many actions, and by which part or for whom. */

import { h, s } from "/page/dom.js";
import { number, t } from "/page/language.js";
import { kindTitle, roles } from "/page/model.js";
import { thingLink } from "/parts/thing.js";
import { actionsOf } from "/rooms/sheets/filters.js";
import { sort as sortOf } from "/rooms/sheets/sort.js";

/**
 * @param {{kind: string, items: object[], sort: string, most: number}} what a page of the list, how it is
 * sorted, and how many actions the first of all has
 */
export function listTable({ kind, items, sort, most }) {
  const columns = columnsOf(items);
  const caption = kindTitle(kind, "many");
  return h("div.scroller", { tabindex: "0", role: "region", "aria-label": caption }, h("table.list", h("caption.unseen", caption),
    h("thead", h("tr", head("name", t("sheets.list.name"), sort), columns.sorts ? h("th", { scope: "col" }, t("sheets.list.sort")) : null,
      head("actions", kindTitle("action", "many"), sort),
      columns.roles ? roles().map((role) => h("th.numeric", { scope: "col" }, t(`role.${role}`))) : null,
      columns.agencies ? h("th.numeric", { scope: "col" }, kindTitle("agency", "many")) : null)),
    h("tbody", items.map((item) => row(kind, item, columns, most)))));
}

function columnsOf(items) {
  return { sorts: items.some((item) => item.kind), roles: items.some(({ roles }) => roles),
    agencies: items.some(({ agencies }) => agencies !== undefined) };
}

function head(order, words, sort) {
  return h(order === "actions" ? "th.numeric" : "th", { scope: "col",
    "aria-sort": order === sort ? (order === "name" ? "ascending" : "descending") : null }, words);
}

function row(kind, item, columns, most) {
  const { kind: sort, ...thing } = item;
  return h("tr", h("th", { scope: "row" }, thingLink({ ...thing, kind }, { full: true })),
    columns.sorts ? h("td", sort ? sortOf(kind, sort) : null) : null,
    h("td.numeric", bar(kind, item.actions, most), amount(kind, item, item.actions)),
    columns.roles ? roles().map((role) => h("td.numeric", amount(kind, item, item.roles?.[role], role))) : null,
    columns.agencies ? h("td.numeric", number(item.agencies ?? 0)) : null);
}

function amount(kind, { id }, n, role) {
  return n ? h("a", { href: actionsOf(kind, id, { role }) }, number(n)) : h("span.muted", "0");
}

/** A bar is a hint for the eye; the number beside it says the same. */
function bar(kind, n, most) {
  const width = most ? Math.max(n ? 1 : 0, Math.round((60 * n) / most)) : 0;
  return s("svg.bar", { viewBox: "0 0 60 8", "aria-hidden": "true", class: `bar of-${kind}` }, s("rect", { x: 60 - width, y: 0, width, height: 8 }));
}
