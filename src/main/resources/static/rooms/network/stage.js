/** The drawing of the network, with what finds a node in it and what takes back a step. */

import { changed, go } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { counted, t } from "/page/language.js";
import { drawing } from "/parts/drawing/drawing.js";
import { suggest } from "/parts/suggest.js";
import { weighed } from "/rooms/network/panel.js";
import { whole } from "/rooms/network/view.js";

/**
 * The place of the drawing; `show` brings it up to date.
 * @param {object} does what its nodes and ties do
 */
export function stageOf(does) {
  const tools = h("div.stage-tools.no-print");
  const canvas = h("div.picture");
  const stage = { drawing: null, drawn: null, recipe: null, tools, canvas, steps: history.length };
  return {
    element: h("section.stage", { "aria-label": t("network.tab.drawing") }, tools, canvas),
    centre: (id) => { stage.drawing?.centre(id); stage.drawing?.focus(id); },
    hover: (id) => stage.drawing?.hover(id),
    positions: () => stage.drawing?.positions(),
    show: (what) => shown(stage, what, does),
  };
}

async function shown(stage, what, does) {
  const { net, view, look } = what;
  toolsFor(stage, what, does);
  const nodes = view.nodes.map(look.dressed);
  const edges = view.edges.map((edge) => ({ id: edge.id, source: edge.source, target: edge.target, weight: edge.weight, label: weighed(edge, net.recipe) }));
  const key = JSON.stringify([document.documentElement.lang, net.links.self, view.hidden, view.expand, [...view.moved], look.colour, look.size]);
  const content = { nodes, edges, caption: what.caption, selected: view.selected };
  if (!stage.drawing) {
    stage.drawing = await drawing({
      ...content, onNode: does.choose, onEdge: does.choose, onClear: does.clear, onMoved: does.moved, onHover: does.pointed,
    });
    fill(stage.canvas, stage.drawing.element);
  }
  else if (key !== stage.drawn) {
    stage.drawing.update(content);
  }
  else {
    stage.drawing.select(view.selected);
  }
  const frame = JSON.stringify([net.links.self, view.hidden.length, view.expand]);
  if (stage.frame && stage.frame !== frame) {
    stage.drawing.fit();
  }
  Object.assign(stage, { drawn: key, frame });
}

function toolsFor(stage, { net, view }, does) {
  const key = JSON.stringify([document.documentElement.lang, net.links.self, view.hidden, view.expand, view.moved.size > 0]);
  if (key === stage.tooled) {
    return;
  }
  stage.tooled = key;
  const find = suggest({
    label: t("network.find"), kinds: net.recipe.nodes, among: view.nodes,
    onPick: (id) => { if (view.byId.has(id)) { go(changed({ selected: id })); does.centre(id); } },
  });
  const touched = view.hidden.length + view.moved.size + view.expand.length > 0;
  fill(stage.tools, find, touched ? h("div.tools",
    h("button", { type: "button", id: "network-undo", on: { click: () => history.back() } }, t("network.undo")),
    h("a.button", { id: "network-whole", href: whole() }, t("network.whole")),
    h("span.small.muted", [view.expand.length ? counted("network.expanded", view.nodes.length) : null,
      view.hidden.length ? counted("network.hidden", view.hidden.length) : null,
      view.moved.size ? counted("network.moved", view.moved.size) : null].filter(Boolean).join(" · "))) : null);
}
