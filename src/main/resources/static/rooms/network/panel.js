/** What there is to say beside the drawing: of the whole network, of the node or of the tie that is chosen. */

import { changed, go } from "/page/address.js";
import { h } from "/page/dom.js";
import { counted, number, percent, t } from "/page/language.js";
import { kindTitle } from "/page/model.js";
import { evidenceList } from "/parts/evidence.js";
import { thingLink, thingLinks } from "/parts/thing.js";
import { measured, measureMeaning, measureName, measuresAndGroups } from "/rooms/network/measures.js";
import { expanding, hiding } from "/rooms/network/view.js";
import { tieName } from "/rooms/network/words.js";

/**
 * The panel for what is chosen.
 * @param {object} net the API's answer
 * @param {object} view what is seen of it
 * @param {{choose: Function, centre: Function, hover: Function}} does what its buttons do
 */
export function panel(net, view, does) {
  const node = view.byId.get(view.selected);
  const edge = view.edgesById.get(view.selected);
  return node ? nodePanel(net, view, node, does) : edge ? edgePanel(net, edge, does) : shapePanel(net);
}

/** The words with which a choice is announced. */
export function chosenWords(view) {
  const node = view.byId.get(view.selected);
  const edge = view.edgesById.get(view.selected);
  return node ? `${kindTitle(node.kind)} ${node.label}` : edge ? t("network.tie-is", { name: tieName(edge) }) : "";
}

function shapePanel({ shape, recipe }) {
  return [
    h("h2", { id: "panel-title", tabindex: "-1" }, t("network.shape")),
    h("ul.shape",
      h("li", counted("network.shape.nodes", shape.nodes), ", ", counted("network.shape.edges", shape.edges)),
      h("li", t("network.shape.density", { part: percent(shape.density, 1) }), h("span.small.muted", t(recipe.nodes.length > 1 ? "network.shape.density-two" : "network.shape.density-one"))),
      h("li", counted("network.shape.components", shape.components), shape.isolates ? [", ", counted("network.shape.isolates", shape.isolates)] : null),
      h("li", counted("network.shape.communities", shape.communities), h("span.small.muted", t("network.shape.modularity", { value: number(shape.modularity, 2) })))),
    h("p.small.muted.no-print", t("network.how")),
    h("p.small.muted.no-print", t("network.how-keys")),
  ];
}

function nodePanel(net, view, node, does) {
  const ties = view.edges.filter(({ source, target }) => source === node.id || target === node.id)
    .sort((a, b) => b.weight - a.weight);
  return [
    head(node.name || node.label, kindTitle(node.kind), does),
    h("p", thingLink(node)),
    h("p.tools.no-print",
      h("button", { type: "button", id: "panel-centre", on: { click: () => does.centre(node.id) } }, t("network.centre")),
      h("a.button", { id: "panel-expand", href: expanding(view, node.id) }, t(view.expand.length ? "network.expand-more" : "network.expand")),
      h("a.button", { id: "panel-hide", href: hiding(view, node.id) }, t("network.hide"))),
    h("h3", t("network.its-ties", { n: ties.length })),
    ties.length ? h("ul.its-ties", ties.map((edge) => tieItem(edge, node, net, does))) : h("p.muted", t("network.no-ties")),
    h("h3", t("network.its-measures")),
    h("dl.measures", measuresAndGroups([node]).flatMap((measure) => [h("dt", { title: measureMeaning(measure) }, measureName(measure)), h("dd", measured(node, measure))])),
  ];
}

function tieItem(edge, node, { recipe }, does) {
  const other = edge.source === node.id ? edge.to : edge.from;
  return h("li", { on: { mouseenter: () => does.hover(edge.id), mouseleave: () => does.hover(null) } },
    h("button.plain", { type: "button", id: `its-${edge.id}`, title: other.name, on: { click: (event) => does.choose(edge.id, event) } }, other.label),
    h("span.small.muted", weighed(edge, recipe)));
}

function edgePanel({ recipe }, edge, does) {
  return [
    head(tieName(edge), t("network.tie"), does),
    h("p", thingLink(edge.from, { full: true }), h("br"), thingLink(edge.to, { full: true })),
    h("p", weighed(edge, recipe)),
    recipe.via.join() === "action" ? null : [h("h3", t("network.shared-things")), thingLinks(edge.shared)],
    h("h3", t("network.evidence")),
    evidenceList(edge.evidence),
  ];
}

/** How strong a tie is, in words, and on how many passages it rests; an action is a passage itself. */
export function weighed(edge, recipe) {
  const strength = strong(edge, recipe);
  return recipe.via.join() === "action" ? strength : `${strength} · ${counted("network.rests", edge.passages)}`;
}

function strong({ shared, weight }, { via, weight: by }) {
  const things = counted("network.common", shared.length, { things: commonly(via, shared.length) });
  return by === "count" ? things : t("network.weighed", { things, weight: t(`network.weight.${by}`), value: number(weight) });
}

/** What ties two nodes: of one kind, by its name. */
function commonly(via, n) {
  const one = n === 1;
  return via.length === 1 ? kindTitle(via[0], one ? "one" : "many").toLocaleLowerCase() : t(one ? "network.thing" : "network.things");
}

function head(name, kind, does) {
  return h("div.panel-head", h("div", h("p.small.muted.kind", kind), h("h2", { id: "panel-title", tabindex: "-1" }, name)),
    h("button.no-print", { type: "button", id: "panel-close", "aria-label": t("network.close"), title: t("network.close"),
      on: { click: () => { go(changed({ selected: null })); does.back(); } } }, "×"));
}
