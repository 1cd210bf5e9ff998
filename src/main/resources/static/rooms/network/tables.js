/** The same nodes and ties as tables, in step with the drawing. */

import { changed, go } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { keepingFocus } from "/page/focus.js";
import { compared, number, t } from "/page/language.js";
import { pages } from "/parts/pages.js";
import { table } from "/parts/table.js";
import { columnChoice, columnsFor } from "/rooms/network/columns.js";

const AT_ONCE = 50;

/** Which tables there are. */
const TABS = ["nodes", "ties"];

/**
 * The place of the tables; `show` brings it up to date.
 * @param {{choose: Function, hover: Function}} does what rows do
 */
export function tablePlace(does) {
  const place = { links: h("div"), choice: h("div"), table: h("div.table"), does };
  return {
    element: h("section.tables", h("div.tables-head", place.links, place.choice), place.table),
    show: (seen) => shown(place, seen),
    point(id) {
      place.table.querySelector("tr.pointed")?.classList.remove("pointed");
      id && place.table.querySelector(`tr[data-id="${CSS.escape(id)}"]`)?.classList.add("pointed");
    },
  };
}

function shown({ links, choice, table: box, does }, seen) {
  if (!seen) {
    [links, choice, box].forEach((part) => fill(part));
    return;
  }
  const tab = tabIn(seen.query);
  box.dataset.tab = tab;
  const { scrollLeft = 0, scrollTop = 0 } = box.querySelector(".scroller") ?? {};
  keepingFocus(() => {
    fill(links, tabs(seen.query, seen.view));
    fill(choice, tab === "nodes" ? columnChoice(seen) : null);
    fill(box, tableOf(tab, seen, does));
  }, () => box.querySelector("[aria-sort=ascending] button, [aria-sort=descending] button"));
  box.querySelector(".scroller").scrollTo(scrollLeft, scrollTop);
}

function tabIn(query) {
  return TABS.includes(query.get("tab")) ? query.get("tab") : TABS[0];
}

function tabs(query, view) {
  const tab = tabIn(query);
  const counts = { nodes: view.nodes.length, ties: view.edges.length };
  return h("nav.tabs.no-print", { "aria-label": t("network.tabs") }, h("ul", TABS.map((name) => h("li", h("a", {
    id: `tab-${name}`, href: changed({ tab: name === TABS[0] ? null : name, sort: null, page: null }), "aria-current": name === tab ? "true" : null,
  }, t(`network.tab.${name}`), h("span.muted", ` ${number(counts[name])}`))))));
}

function tableOf(tab, seen, does) {
  const { view, query } = seen;
  const columns = columnsFor(tab, seen, does);
  const sorted = sortIn(query, columns) ?? { key: tab === "ties" ? "weight" : "degree", down: true };
  const page = Math.max(0, Number.parseInt(query.get("page") ?? "0", 10) || 0);
  const rows = ordered(tab === "ties" ? view.edges : view.nodes, columns.find(({ key }) => key === sorted.key) ?? columns[0], sorted);
  return [table({
    caption: t(tab === "ties" ? "network.table-ties" : "network.table-nodes"), columns, sorted,
    rows: rows.slice(page * AT_ONCE, (page + 1) * AT_ONCE),
    onSort: ({ key, down }) => go(changed({ sort: down ? `-${key}` : key, page: null })),
    onRow: (row, element) => {
      element.dataset.id = row.id;
      element.classList.toggle("chosen", view.chosen.includes(row.id));
      element.addEventListener("mouseenter", () => does.hover(row.id));
      element.addEventListener("mouseleave", () => does.hover(null));
      element.addEventListener("focusin", () => does.hover(row.id));
    },
  }), pages({ number: page, size: AT_ONCE, total: rows.length })];
}

function sortIn(query, columns) {
  const wish = query.get("sort") ?? "";
  const key = wish.replace(/^-/, "");
  return columns.some((column) => column.key === key) ? { key, down: wish.startsWith("-") } : null;
}

function ordered(rows, { value }, { down }) {
  const sign = down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    return sign * (typeof x === "number" && typeof y === "number" ? x - y : compared(x ?? "", y ?? ""));
  });
}
