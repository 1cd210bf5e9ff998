/**
 * The network as a page of its own that opens anywhere, with no server and no script: the
 * picture, its tables, and behind each tie the texts with the words marked.
 */

import { ask, of } from "/page/api.js";
import { h } from "/page/dom.js";
import { number, spoken, t } from "/page/language.js";
import { kindTitle } from "/page/model.js";
import { marks } from "/parts/evidence.js";
import { marked } from "/parts/marked.js";
import { labelOf } from "/parts/thing.js";
import { citation } from "/rooms/network/citation.js";
import { measured, measureMeaning, measureName, measuresAndGroups } from "/rooms/network/measures.js";
import { weighed } from "/rooms/network/panel.js";
import { pictureOf } from "/rooms/network/picture.js";
import { reportStyle } from "/rooms/network/report-style.js";
import { recipeWords, tieName, titleOf } from "/rooms/network/words.js";

/** How many actions are asked for at once. */
const AT_ONCE = 200;

/** @returns {Promise<Element>} the page's root; it never stands in this page, whose rules would forbid it its styles */
export async function reportOf(room) {
  const { net, view } = room;
  const anchors = new Map(view.edges.map(({ id }, i) => [id, `tie-${i + 1}`]));
  const [picture, texts, cited] = await Promise.all([
    pictureOf(room, { link: ({ id }) => `#${anchors.get(id)}` }), textsOf(net, view), citation(net, view)]);
  return h("html", { lang: spoken() },
    h("head", h("meta", { charset: "utf-8" }), h("meta", { name: "viewport", content: "width=device-width" }), h("title", titleOf(net.recipe)), reportStyle()),
    h("body", h("main", h("h1", titleOf(net.recipe)), h("p", recipeWords(net).join(" · ")),
    h("figure", picture), nodesTable(net, view), tiesTable(net, view, anchors),
    h("h2", t("network.evidence")), view.edges.map((edge) => behind(edge, net, texts, anchors)),
    h("footer", cited.map((line) => h("p", line))))));
}

function nodesTable({ nodes }, view) {
  const measures = measuresAndGroups(nodes);
  return h("section", h("h2", t("network.table-nodes")), h("table", h("thead", h("tr", h("th", t("network.node")), h("th", t("network.name")), h("th", t("network.kind")),
    measures.map((measure) => h("th", { title: measureMeaning(measure) }, measureName(measure))))),
  h("tbody", [...view.nodes].sort((a, b) => b.degree - a.degree).map((node) => h("tr", h("th", { scope: "row" }, node.label), h("td", node.name), h("td", kindTitle(node.kind)),
    measures.map((measure) => h("td.numeric", measured(node, measure))))))));
}

function tiesTable({ recipe }, view, anchors) {
  return h("section", h("h2", t("network.table-ties")), h("table", h("thead", h("tr", h("th", t("network.tie")), h("th", t(`network.weight.${recipe.weight}`)), h("th", t("network.shared")), h("th", t("network.passages-column")))),
    h("tbody", [...view.edges].sort((a, b) => b.weight - a.weight).map((edge) => h("tr", h("th", { scope: "row" }, h("a", { href: `#${anchors.get(edge.id)}` }, tieName(edge))),
      h("td.numeric", number(edge.weight)), h("td", edge.shared.map(labelOf).join(", ")), h("td.numeric", number(edge.passages)))))));
}

function behind(edge, { recipe }, texts, anchors) {
  return h("section", { id: anchors.get(edge.id) }, h("h3", tieName(edge)), h("p.small", `${edge.from.name} — ${edge.to.name} · ${weighed(edge, recipe)}`),
    h("ol", edge.evidence.map((one) => h("li", h("p.small", place(one)), h("blockquote", quoted(one, texts))))));
}

function place({ edition, action, line, firstLine, lastLine }) {
  return [edition, action ? labelOf({ kind: "action", id: action }) : `${kindTitle("line")} ${line}`,
    firstLine ? t(firstLine === lastLine ? "evidence.source-line" : "evidence.source-lines", { first: firstLine, last: lastLine }) : null].filter(Boolean).join(" · ");
}

function quoted(one, texts) {
  const text = texts.get(one.action);
  return text ? marked(text, marks(one)) : (one.quotes ?? []).map(({ quote }) => quote).join(" … ");
}

/** The texts of all actions behind what is seen: many at once where there are many. */
async function textsOf({ data }, view) {
  const wanted = new Set(view.edges.flatMap(({ evidence }) => evidence.map(({ action }) => action)).filter(Boolean));
  const texts = new Map();
  for (const { edition } of data) {
    for (let page = 0, more = true; more; page++) {
      const { items } = await ask("/api/actions", { edition, size: AT_ONCE, page });
      items.forEach(({ id, text }) => texts.set(id, text));
      more = items.length === AT_ONCE;
    }
  }
  const missing = [...wanted].filter((id) => !texts.has(id));
  await Promise.all(missing.map(async (id) => texts.set(id, (await ask(of("actions", id))).text)));
  return texts;
}
