/**
 * A drawing of nodes and ties: to be looked at, moved, brought nearer, and opened, by
 * pointing or by keyboard. It goes with a table that says the same; that is the room's.
 */

import { fill, h, newId } from "/page/dom.js";
import { t } from "/page/language.js";
import { stylesheet } from "/page/stylesheet.js";
import { buttons, covering } from "/parts/drawing/buttons.js";
import { camera } from "/parts/drawing/camera.js";
import { loadD3 } from "/parts/drawing/d3.js";
import { keyed } from "/parts/drawing/keys.js";
import { placed } from "/parts/drawing/layout.js";
import { around, lights } from "/parts/drawing/light.js";
import { modelled } from "/parts/drawing/model.js";
import { named } from "/parts/drawing/naming.js";
import { draggable, pointed } from "/parts/drawing/pointing.js";
import { drawn, framed, scene, shifted } from "/parts/drawing/scene.js";
import { strongest } from "/parts/drawing/strongest.js";
import { tip, tipLines } from "/parts/drawing/tip.js";

/** From how many nodes and ties on a drawing is too large for niceties while it moves. */
const LARGE = 1200;

/**
 * Draws.
 * @param {object} what
 * @param {{id: string, kind: string, label: string, name?: string, x?: number, y?: number, size?: number,
 * colour?: string, badge?: string}[]} what.nodes `size` is a radius in pixels, `colour` a class that sets `--kind`
 * (`of-agency`, `group-1` … `group-8`, `ramp-1` … `ramp-5`; by kind if it has none), `badge` a short text in the
 * node; without `x` and `y` it finds places itself
 * @param {{id: string, source: string, target: string, weight?: number, label?: string}[]} what.edges
 * @param {string} what.caption what it shows
 * @param {string|null} [what.selected] the id of a node or tie
 * @param {(id: string, how?: {byKey: boolean}) => void} [what.onNode] told which node was chosen, and whether by keyboard
 * @param {(id: string) => void} [what.onEdge] told which tie was chosen
 * @param {() => void} [what.onClear] told that nothing shall be chosen any more
 * @param {(id: string, place: {x: number, y: number}) => void} [what.onMoved] told where a node was put
 * @param {(id: string|null) => void} [what.onHover] told at what one points
 * @returns {Promise<{element: Element, update: Function, select: Function, hover: Function, focus: Function,
 * fit: Function, zoomBy: Function, positions: Function}>}
 */
export async function drawing(what) {
  const [d3] = await Promise.all([loadD3(), stylesheet("/parts/drawing/drawing.css")]);
  const caption = h("figcaption", { id: newId("caption") }, what.caption);
  const stage = scene(caption.id);
  const plane = h("div.plane", stage.svg);
  const canvas = h("div.canvas", plane);
  const d = {
    d3, caption, stage, canvas, limit: h("p.limit", { hidden: true }), model: modelled([], []), selected: null, free: false, names: 0,
    told: { onNode() {}, onEdge() {}, onClear() {}, onMoved() {}, onHover() {}, ...what }, tip: tip(canvas), light: lights(stage),
  };
  d.view = camera(d3, canvas, plane, stage.svg, { large: () => large(d), onMove: () => moving(d), onStill: () => still(d) });
  d.does = doing(d);
  listening(d);
  update(d, what);
  return {
    element: h("figure.drawing", d.limit, canvas, caption),
    update: (content) => update(d, content), select: (id) => select(d, id), focus: d.does.focus, hover: d.does.hover,
    fit: d.does.fit, zoomBy: d.view.zoomBy,
    centre: (id) => d.model.nodes.has(id) && d.view.centre(d.model.nodes.get(id)),
    positions: () => new Map([...d.model.nodes].map(([id, { x, y }]) => [id, { x, y }])),
  };
}

/** What keys, pointers and buttons do. */
function doing(d) {
  return {
    model: () => d.model, nodes: () => d.model.nodes, camera: d.view, large: () => large(d),
    open: (id) => d.told.onNode(id, { byKey: true }), openNode: (id) => d.told.onNode(id), openEdge: (id) => d.told.onEdge(id),
    clear: () => d.told.onClear(), zoomBy: d.view.zoomBy, panBy: d.view.panBy, fit: () => fit(d),
    focus: (id) => focus(d, id), hover: (id, place = null) => hover(d, id, place),
    moveBy: (id, dx, dy) => carried(d, id, dx, dy), moved: (id) => put(d, id),
  };
}

function listening(d) {
  const { canvas, does } = d;
  keyed(canvas, does);
  pointed(d.d3, canvas, does);
  canvas.addEventListener("focusin", ({ target }) => focused(d, target.closest?.(".node")?.dataset.id));
  canvas.addEventListener("focusout", () => hover(d, null));
  canvas.append(buttons(does));
  new ResizeObserver(() => { d.free ? rename(d) : fit(d); }).observe(canvas);
}

function update(d, { nodes, edges, caption, selected = d.selected, all = false }) {
  const before = document.activeElement?.closest?.(".node")?.dataset.id;
  const part = all ? { nodes, edges, whole: true } : strongest(nodes, edges);
  d.model = modelled(part.nodes, part.edges);
  placed(d.d3, d.model);
  drawn(d.stage, d.model);
  draggable(d.d3, [...d.stage.nodeElements.values()], d.does);
  d.canvas.classList.toggle("large", large(d));
  d.caption.textContent = caption ?? d.caption.textContent;
  limited(d, part, { nodes, edges });
  stop(d, [...d.model.nodes.values()].reduce((a, b) => !a || b.size > a.size ? b : a, null)?.id);
  scaled(d);
  select(d, selected);
  if (before && d.canvas.isConnected) {
    focus(d, before);
  }
}

/** Says that not all is drawn, where that is so, and offers the rest. */
function limited(d, { whole, nodes, edges }, all) {
  d.limit.hidden = whole;
  fill(d.limit, whole ? null : [
    t("drawing.limit", { edges: edges.length, allEdges: all.edges.length, nodes: nodes.length, allNodes: all.nodes.length }),
    h("button", { type: "button", on: { click: () => update(d, { ...all, all: true }) } }, t("drawing.all")),
  ]);
}

function select(d, id) {
  const { stage, model } = d;
  [stage.nodeElements, stage.edgeElements].forEach((elements) => elements.get(d.selected)?.classList.remove("selected"));
  stage.nodeElements.get(d.selected)?.removeAttribute("aria-pressed");
  d.selected = id;
  [stage.nodeElements, stage.edgeElements].forEach((elements) => elements.get(id)?.classList.add("selected"));
  if (model.nodes.has(id)) {
    stage.nodeElements.get(id).setAttribute("aria-pressed", "true");
    stop(d, id);
  }
  d.light(around(model, id), true);
  rename(d);
}

function hover(d, id, place) {
  const there = id !== null && (d.model.nodes.has(id) || d.model.edges.has(id));
  there && place ? d.tip.show(tipLines(d.model, id), place) : d.tip.hide();
  if (!large(d)) {
    d.light(around(d.model, there ? id : d.selected), true);
  }
  if (place || !there) {
    d.told.onHover(there ? id : null);
  }
}

function focus(d, id) {
  stop(d, id);
  d.stage.nodeElements.get(id)?.focus({ preventScroll: true });
}

function focused(d, id) {
  const node = d.model.nodes.get(id);
  if (node) {
    stop(d, id);
    hover(d, id, d.view.onScreen(node));
    d.view.sees(node, 10) || d.view.centre(node);
  }
}

/** Makes a node the one at which the Tab key stops. */
function stop({ stage }, id) {
  stage.layers.nodes.querySelector("[tabindex='0']")?.setAttribute("tabindex", "-1");
  stage.nodeElements.get(id)?.setAttribute("tabindex", "0");
}

function carried(d, id, dx, dy) {
  const node = d.model.nodes.get(id);
  Object.assign(node, { x: node.x + dx, y: node.y + dy, carried: true });
  shifted(d.stage, d.model, id);
}

function put(d, id) {
  const node = d.model.nodes.get(id);
  if (node.carried) {
    node.carried = false;
    framed(d.stage, d.model);
    rename(d);
    d.told.onMoved(id, { x: Math.round(node.x), y: Math.round(node.y) });
  }
}

function fit(d) {
  if (d.canvas.clientWidth) {
    d.view.fit(d.model.nodes.values());
  }
  // who has moved the picture keeps it when the window changes; else it fits the window
  d.free = false;
}

function moving(d) {
  d.free = true;
  d.tip.hide();
  if (!large(d)) {
    scaled(d);
  }
}

function still(d) {
  scaled(d);
  rename(d);
}

function large({ model }) {
  return model.nodes.size + model.edges.size > LARGE;
}

/** Nodes grow more slowly than the picture when it comes nearer. */
function scaled({ stage, view }) {
  const k = view.scale();
  stage.svg.style.setProperty("--k", String(k));
  stage.svg.style.setProperty("--s", String(k ** -0.6));
}

function rename(d) {
  cancelAnimationFrame(d.names);
  d.names = requestAnimationFrame(() => {
    const { canvas, view } = d;
    named(d.stage, d.model, view, {
      radius: ({ size }) => size * view.scale() ** 0.4 + 1, lit: around(d.model, d.selected).nodes,
      window: { left: 0, top: 0, right: canvas.clientWidth, bottom: canvas.clientHeight }, covered: covering(canvas),
    });
  });
}
