/**
 * The network as a page of its own that opens anywhere, with no server: the picture, its
 * tables, and every action behind its ties once, with the words marked. Without its script it
 * is as complete; with it, it can be pointed at, searched and clicked.
 */

import { h } from "/page/dom.js";
import { DOCUMENTS, number, spoken, t } from "/page/language.js";
import { kindTitle } from "/page/model.js";
import { marks } from "/parts/evidence.js";
import { marked } from "/parts/marked.js";
import { labelOf } from "/parts/thing.js";
import { citation } from "/rooms/network/citation.js";
import { measured, measureMeaning, measureName, measuresAndGroups } from "/rooms/network/measures.js";
import { pictureOf } from "/rooms/network/picture/picture.js";
import { liveliness } from "/rooms/network/report/liveliness.js";
import { reportStyle } from "/rooms/network/report/style.js";
import { textsOf } from "/rooms/network/report/texts.js";
import { weighed } from "/rooms/network/strength.js";
import { recipeWords, tieName, titleOf } from "/rooms/network/words.js";

/** @returns {Promise<Element>} the page's root; it never stands in this page, whose rules would forbid it its styles */
export async function reportOf(room) {
  const { net, view } = room;
  const ties = new Map(view.edges.map(({ id }, i) => [id, `tie-${i + 1}`]));
  const actions = actionsOf(view.edges);
  const [picture, texts, cited, script] = await Promise.all([
    pictureOf(room, { link: ({ id }) => `#${ties.get(id)}`, titled: false }), textsOf(net, actions), citation(room), liveliness()]);
  return h("html", { lang: spoken() },
    h("head", h("meta", { charset: "utf-8" }), h("meta", { name: "viewport", content: "width=device-width" }), h("title", titleOf(net.recipe)), reportStyle()),
    h("body", h("main", h("h1", titleOf(net.recipe)), h("p", recipeWords(net).join(" · ")),
      h("div.scene", h("figure", picture), beside()), tiesTable(net, view, ties, actions), nodesTable(net, view, room.look),
      h("section", h("h2", t("network.evidence")), [...actions.values()].map((action) => shown(action, texts))),
      h("footer", cited.whole.slice(2).map((line) => h("p", line)))), script));
}

/** What stands beside the picture, which only the script shows: a box to find a node, and what is told of what one chose. */
function beside() {
  return h("aside.beside", { id: "beside", hidden: true }, h("p.finder", h("label", t("network.find"), " ", h("input", { type: "search", id: "find" }))),
    h("div", { id: "found", role: "status", data: { none: t("search.nothing", { words: "{words}" }) } }),
    h("div", { id: "told", "aria-live": "polite", data: { table: t("network.report-row") } }, h("p.small", t("network.report-hint"))));
}

/** Every text behind the ties once, with all the words in it that show a tie. */
function actionsOf(edges) {
  const actions = new Map();
  edges.forEach(({ evidence }) => evidence.forEach((one) => {
    const key = one.action ?? `${one.edition} ${one.line}`;
    const known = actions.get(key) ?? { ...one, key, anchor: `text-${actions.size + 1}`, quotes: [] };
    const told = new Set(known.quotes.map(written));
    actions.set(key, { ...known, quotes: [...known.quotes, ...(one.quotes ?? []).filter((quote) => !told.has(written(quote)))] });
  }));
  return actions;
}

function written({ from, type, to, start }) {
  return [from, type, to, start].join(" ");
}

function tiesTable({ recipe }, view, ties, actions) {
  return h("section", h("h2", t("network.table-ties")), h("div.wide", h("table", h("thead", h("tr", h("th", t("network.tie")), h("th", t(`network.weight.${recipe.weight}`)), h("th", t("network.shared")), h("th", t("network.evidence")))),
    h("tbody", [...view.edges].sort((a, b) => b.weight - a.weight).map((edge) => h("tr", { id: ties.get(edge.id), data: { ends: `${edge.source} ${edge.target}` } },
      h("th", { scope: "row" }, tieName(edge)), h("td.numeric", { title: weighed(edge, recipe) }, number(edge.weight)), h("td", edge.shared.map(labelOf).join(", ")),
      h("td", edge.evidence.map((one, i) => [i ? ", " : "", textLink(actions.get(one.action ?? `${one.edition} ${one.line}`))]))))))));
}

function textLink(action) {
  return h("a", { href: `#${action.anchor}` }, action.action ? labelOf({ kind: "action", id: action.action }) : `${kindTitle("line")} ${action.line}`);
}

function nodesTable({ nodes }, view, { communities }) {
  const measures = measuresAndGroups(nodes);
  const cell = (node, measure) => measure === "community" ? `${node.community} · ${communities.name(node.community)}` : measured(node, measure);
  return h("section", h("h2", t("network.table-nodes")), h("div.wide", h("table", h("thead", h("tr", h("th", t("network.node")), h("th", t("network.name")), h("th", t("network.kind")),
    measures.map((measure) => h("th", { title: measureMeaning(measure) }, measureName(measure))))),
  h("tbody", [...view.nodes].sort((a, b) => b.degree - a.degree).map((node) => h("tr", { id: `node-${node.id}`, data: { row: node.id } }, h("th", { scope: "row" }, node.label), h("td", node.name), h("td", kindTitle(node.kind)),
    measures.map((measure) => h("td.numeric", cell(node, measure)))))))));
}

function shown(action, texts) {
  return h("article", { id: action.anchor }, h("p.small", place(action)), h("blockquote", { lang: DOCUMENTS }, quoted(action, texts)));
}

function place({ edition, action, line, firstLine, lastLine }) {
  return [edition, action ? labelOf({ kind: "action", id: action }) : `${kindTitle("line")} ${line}`,
    firstLine ? t(firstLine === lastLine ? "evidence.source-line" : "evidence.source-lines", { first: firstLine, last: lastLine }) : null].filter(Boolean).join(" · ");
}

function quoted(one, texts) {
  const text = texts.get(one.action);
  return text ? marked(text, marks(one)) : one.quotes.map(({ quote }) => quote).join(" … ");
}
