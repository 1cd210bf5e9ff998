/** The columns of the tables of nodes and ties; which measures stand in them, the address says. */

import { changed, go } from "/page/address.js";
import { h } from "/page/dom.js";
import { number, t } from "/page/language.js";
import { kindTitle } from "/page/model.js";
import { labelOf, sign } from "/parts/thing.js";
import { measured, measureMeaning, measureName, measuresAndGroups, USUAL } from "/rooms/network/measures.js";

/** Up to how many things that tie two nodes are written. */
const WRITTEN = 4;

/**
 * The columns of a table.
 * @param {string} tab `nodes` or `ties`
 * @param {object} seen `net`, `view`, `look`, `query`
 * @param {{choose: Function}|null} does what its rows do, if anything
 */
export function columnsFor(tab, { net, look, query }, does) {
  return tab === "ties" ? tieColumns(net, does) : nodeColumns(net, look, chosenIn(net, query), does);
}

/** A fold in which the measures of the table are chosen. */
export function columnChoice({ net, query }) {
  const chosen = chosenIn(net, query);
  const choose = (measure, on) => go(changed({ columns: (on ? [...chosen, measure] : chosen.filter((one) => one !== measure)).join(",") || "none" }));
  return h("details.columns.no-print", { open: query.has("columns") }, h("summary", t("network.columns")),
    measuresAndGroups(net.nodes).map((measure) => h("label.check", { title: measureMeaning(measure) }, h("input", {
      type: "checkbox", id: `column-${measure}`, checked: chosen.includes(measure), on: { change: ({ target }) => choose(measure, target.checked) },
    }), " ", measureName(measure))));
}

function chosenIn(net, query) {
  const there = measuresAndGroups(net.nodes);
  const wish = query.has("columns") ? query.get("columns").split(",") : USUAL;
  return there.filter((measure) => wish.includes(measure));
}

function nodeColumns(net, look, measures, does) {
  return [
    { key: "label", title: t("network.node"), cell: (node) => chooser(node.id, [sign(node.kind), " ", node.label], does), value: ({ label }) => label },
    net.nodes.some(({ name, label }) => name !== label)
      ? { key: "name", title: t("network.name"), cell: ({ name, label }) => name === label ? "" : name, value: ({ name }) => name } : null,
    net.recipe.nodes.length > 1 ? { key: "kind", title: t("network.kind"), cell: ({ kind }) => kindTitle(kind), value: ({ kind }) => kindTitle(kind) } : null,
    ...measures.map((measure) => measureColumn(measure, look)),
  ].filter(Boolean);
}

function measureColumn(measure, { communities }) {
  const column = { key: measure, title: measureName(measure), hint: measureMeaning(measure), numeric: true,
    cell: (node) => measured(node, measure), value: (node) => node[measure] ?? -1 };
  return measure === "community" ? { ...column, numeric: false, cell: ({ community }) => `${number(community)} · ${communities.name(community)}` } : column;
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
  const words = shared.slice(0, WRITTEN).map(labelOf).join(", ");
  return shared.length > WRITTEN ? t("network.and-more", { words, n: shared.length - WRITTEN }) : words;
}

/** What can be chosen; plain words where nothing can. */
function chooser(id, words, does) {
  return !does ? words : h("button.plain", { type: "button", id: `row-${id}`, on: { click: (event) => does.choose(id, event) } }, words);
}
