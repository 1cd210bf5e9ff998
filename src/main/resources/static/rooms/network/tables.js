/** The same nodes and ties as tables, in step with the drawing. */

import { changed, go } from "/page/address.js";
import { h } from "/page/dom.js";
import { compared, number, t } from "/page/language.js";
import { kindTitle } from "/page/model.js";
import { pages } from "/parts/pages.js";
import { table } from "/parts/table.js";
import { labelOf, sign } from "/parts/thing.js";
import { measured, measureMeaning, measureName, measuresAndGroups } from "/rooms/network/measures.js";

const AT_ONCE = 25;

/** Which tables there are; the drawing is one more way to look on narrow screens. */
export const TABS = ["drawing", "nodes", "ties"];

/** The tab that an address names. */
export function tabIn(query) {
  return TABS.includes(query.get("tab")) ? query.get("tab") : "drawing";
}

/** Links to the tabs. */
export function tabs(query, view) {
  const tab = tabIn(query);
  const counts = { nodes: view.nodes.length, ties: view.edges.length };
  return h("nav.tabs.no-print", { "aria-label": t("network.tabs") }, h("ul", TABS.map((name) => h("li", { class: `tab-${name}` }, h("a", {
    id: `tab-${name}`, href: changed({ tab: name === "drawing" ? null : name, sort: null, page: null }),
    "aria-current": name === tab ? "true" : null,
  }, t(`network.tab.${name}`), counts[name] === undefined ? null : h("span.muted", ` ${number(counts[name])}`))))));
}

/**
 * The table of the tab.
 * @param {object} net the API's answer
 * @param {object} view what is seen of it
 * @param {URLSearchParams} query the address's parameters
 * @param {{choose: Function, hover: Function}} does what its rows do
 */
export function tableOf(net, view, query, does) {
  const ties = tabIn(query) === "ties";
  const columns = ties ? tieColumns(net, does) : nodeColumns(net, does);
  const sorted = sortIn(query, columns) ?? { key: ties ? "weight" : "degree", down: true };
  const page = Math.max(0, Number.parseInt(query.get("page") ?? "0", 10) || 0);
  const rows = ordered(ties ? view.edges : view.nodes, columns.find(({ key }) => key === sorted.key), sorted);
  return [table({
    caption: t(ties ? "network.table-ties" : "network.table-nodes"), columns, sorted,
    rows: rows.slice(page * AT_ONCE, (page + 1) * AT_ONCE),
    onSort: ({ key, down }) => go(changed({ sort: down ? `-${key}` : key, page: null })),
    onRow: (row, element) => {
      element.dataset.id = row.id;
      element.classList.toggle("chosen", row.id === view.selected);
      element.addEventListener("mouseenter", () => does.hover(row.id));
      element.addEventListener("mouseleave", () => does.hover(null));
      element.addEventListener("focusin", () => does.hover(row.id));
    },
  }), pages({ number: page, size: AT_ONCE, total: rows.length })];
}

function nodeColumns(net, does) {
  return [
    { key: "label", title: t("network.node"), cell: (node) => chooser(node.id, [sign(node.kind), " ", node.label], does), value: ({ label }) => label },
    net.nodes.some(({ name, label }) => name !== label)
      ? { key: "name", title: t("network.name"), cell: ({ name, label }) => name === label ? "" : name, value: ({ name }) => name } : null,
    net.recipe.nodes.length > 1 ? { key: "kind", title: t("network.kind"), cell: ({ kind }) => kindTitle(kind), value: ({ kind }) => kindTitle(kind) } : null,
    ...measuresAndGroups(net.nodes).map((measure) => ({
      key: measure, title: measureName(measure), hint: measureMeaning(measure), numeric: true,
      cell: (node) => measured(node, measure), value: (node) => node[measure] ?? -1,
    })),
  ].filter(Boolean);
}

function tieColumns({ recipe }, does) {
  return [
    { key: "from", title: t("network.tie"), cell: (edge) => chooser(edge.id, [sign(edge.from.kind), " ", edge.from.label, " — ", sign(edge.to.kind), " ", edge.to.label], does), value: ({ from, to }) => `${from.label} ${to.label}` },
    { key: "weight", title: t(`network.weight.${recipe.weight}`), hint: t(`network.weight-means.${recipe.weight}`), numeric: true, cell: ({ weight }) => number(weight), value: ({ weight }) => weight },
    { key: "passages", title: t("network.passages-column"), hint: t("network.passages-mean"), numeric: true, cell: ({ passages }) => number(passages), value: ({ passages }) => passages },
    { key: "shared", title: t("network.shared"), cell: ({ shared }) => named(shared), value: ({ shared }) => shared.length },
  ];
}

function named(shared) {
  const words = shared.slice(0, 4).map(labelOf).join(", ");
  return shared.length > 4 ? t("network.and-more", { words, n: shared.length - 4 }) : words;
}

function chooser(id, words, does) {
  return h("button.plain", { type: "button", id: `row-${id}`, on: { click: (event) => does.choose(id, event) } }, words);
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
