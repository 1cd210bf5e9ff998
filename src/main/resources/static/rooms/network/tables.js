/** The same nodes and ties as tables, in step with the drawing. */

import { changed, go } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { keepingFocus } from "/page/focus.js";
import { compared, number, t } from "/page/language.js";
import { pages } from "/parts/pages.js";
import { elsewhere } from "/parts/paper.js";
import { table } from "/parts/table.js";
import { columnChoice, columnsFor } from "/rooms/network/columns.js";

const AT_ONCE = 50;

/** How many rows a table has at most on paper. */
const ON_PAPER = 1000;

/** Which tables there are. */
const TABS = ["nodes", "ties"];

/**
 * The place of the tables; `show` brings it up to date. Paper has both, with all of their rows.
 * @param {{choose: Function, hover: Function}} does what rows do
 * @param {AbortSignal} signal that the room is left
 */
export function tablePlace(does, signal) {
  const place = { links: h("div"), choice: h("div"), table: h("div.table.no-print"), paper: h("div.paper-only"), does, seen: null };
  addEventListener("beforeprint", () => fill(place.paper, place.seen ? TABS.map((tab) => printed(tab, place.seen)) : null), { signal });
  addEventListener("afterprint", () => fill(place.paper), { signal });
  return {
    element: h("section.tables", h("div.tables-head.no-print", place.links, place.choice), place.table, place.paper),
    show: (seen) => shown(place, seen),
    point(id) {
      place.table.querySelector("tr.pointed")?.classList.remove("pointed");
      id && place.table.querySelector(`tr[data-id="${CSS.escape(id)}"]`)?.classList.add("pointed");
    },
  };
}

function shown(place, seen) {
  const { links, choice, table: box, does } = place;
  place.seen = seen;
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
  const sorted = orderOf(tab, query, columns);
  const page = Math.max(0, Number.parseInt(query.get("page") ?? "0", 10) || 0);
  const rows = ordered(rowsOf(tab, view), columns, sorted);
  return [table({
    caption: captionOf(tab), columns, sorted,
    rows: rows.slice(page * AT_ONCE, (page + 1) * AT_ONCE),
    onSort: ({ key, down }) => go(changed({ sort: down ? `-${key}` : key, page: null })),
    onRow: (row, element) => {
      element.dataset.id = row.id;
      element.classList.toggle("chosen", view.chosen.includes(row.id));
      element.addEventListener("mouseenter", () => does.hover(row.id));
      element.addEventListener("mouseleave", () => does.hover(null));
      element.addEventListener("focusin", () => does.hover(row.id));
    },
  }), pages({ number: page, size: AT_ONCE, total: rows.length }, { printed: false })];
}

/** All of a table, without what one presses. */
function printed(tab, seen) {
  const columns = columnsFor(tab, seen, null);
  const rows = ordered(rowsOf(tab, seen.view), columns, orderOf(tab, seen.query, columns));
  return [h("h2", captionOf(tab)), table({ caption: captionOf(tab), columns: columns.map((column) => ({ ...column, value: null })), rows: rows.slice(0, ON_PAPER) }),
    rows.length > ON_PAPER ? h("p", elsewhere({ n: ON_PAPER, total: rows.length })) : null];
}

function rowsOf(tab, { nodes, edges }) {
  return tab === "ties" ? edges : nodes;
}

function captionOf(tab) {
  return t(tab === "ties" ? "network.table-ties" : "network.table-nodes");
}

function orderOf(tab, query, columns) {
  return sortIn(query, columns) ?? { key: tab === "ties" ? "weight" : "degree", down: true };
}

function sortIn(query, columns) {
  const wish = query.get("sort") ?? "";
  const key = wish.replace(/^-/, "");
  return columns.some((column) => column.key === key) ? { key, down: wish.startsWith("-") } : null;
}

function ordered(rows, columns, { key: by, down }) {
  const { value } = columns.find(({ key }) => key === by) ?? columns[0];
  const sign = down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    return sign * (typeof x === "number" && typeof y === "number" ? x - y : compared(x ?? "", y ?? ""));
  });
}
