/** The drawing of the network, with its legend over it. */

import { fill, h } from "/page/dom.js";
import { keepingFocus } from "/page/focus.js";
import { t } from "/page/language.js";
import { drawing } from "/parts/drawing/drawing.js";
import { legend } from "/rooms/network/legend.js";
import { pathBetween } from "/rooms/network/path.js";
import { weighed } from "/rooms/network/strength.js";

/** From how wide a drawing on the legend is unfolded, in pixels, until somebody folds it. */
const WIDE = 720;

/**
 * The place of the drawing; `show` brings it up to date.
 * @param {object} does what its nodes and ties do
 */
export function stageOf(does) {
  const title = h("summary");
  const said = h("div.said");
  const stage = { drawing: null, drawn: null, frame: null, title, said, legend: h("details.legend", { open: false }, title, said), canvas: h("div.picture") };
  foldable(stage);
  return {
    element: h("section.stage", { "aria-label": t("network.tab.drawing") }, stage.canvas),
    centre: (id) => { stage.drawing?.centre(id); stage.drawing?.focus(id); },
    hover: (id) => stage.drawing?.hover(id),
    enter: () => stage.canvas.querySelector(".node[tabindex='0']")?.focus(),
    show: (what) => shown(stage, what, does),
  };
}

/** Folds the legend where it would take too much of the drawing: when criteria or a choice stand beside it, or on a telephone. */
function foldable({ legend: box, canvas }) {
  let before;
  new ResizeObserver(() => {
    const wide = canvas.clientWidth >= WIDE;
    if (canvas.clientWidth && wide !== before) {
      before = wide;
      box.open = wide;
    }
  }).observe(canvas);
}

async function shown(stage, { net, view, look, caption }, does) {
  stage.title.textContent = t("network.legend");
  keepingFocus(() => fill(stage.said, legend(net, look)), () => stage.title);
  const nodes = view.nodes.map(look.dressed);
  const edges = view.edges.map((edge) => ({ id: edge.id, source: edge.source, target: edge.target, weight: edge.weight, label: weighed(edge, net.recipe) }));
  const key = JSON.stringify([document.documentElement.lang, net.links.self, view.hidden, view.expand, view.steps, [...view.moved], look.colour, look.size, [...[...look.communities.given.values()].map(({ name }) => name)]]);
  const content = { nodes, edges, caption, selected: view.chosen, lit: lit(view) };
  if (!stage.drawing) {
    stage.drawing = await drawing({
      ...content, over: stage.legend, onNode: does.choose, onEdge: does.choose, onSeveral: does.several, onClear: does.clear, onMoved: does.moved, onHover: does.pointed,
    });
    fill(stage.canvas, stage.drawing.element);
  }
  else if (key !== stage.drawn) {
    stage.drawing.update(content);
  }
  else {
    stage.drawing.select(view.chosen, content.lit);
  }
  const frame = JSON.stringify([net.links.self, view.hidden.length, view.expand, view.steps]);
  if (stage.frame && stage.frame !== frame) {
    stage.drawing.fit();
  }
  Object.assign(stage, { drawn: key, frame });
}

/** Of two chosen nodes the way from one to the other stands in the light. */
function lit(view) {
  const path = view.chosen.length === 2 ? pathBetween(view, ...view.chosen) : null;
  return path ? { nodes: new Set(path.nodes), edges: new Set(path.edges) } : undefined;
}
