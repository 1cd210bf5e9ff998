/**
 * A drawing of nodes and ties: to be looked at, moved, brought nearer, and opened, by
 * pointing or by keyboard. It goes with a table that says the same; that is the room's.
 */

import { h, newId } from "/page/dom.js";
import { stylesheet } from "/page/stylesheet.js";
import { buttons, covering } from "/parts/drawing/buttons.js";
import { camera } from "/parts/drawing/camera.js";
import { loadD3 } from "/parts/drawing/d3.js";
import { freeOf, shiftInto } from "/parts/drawing/free.js";
import { keyed } from "/parts/drawing/keys.js";
import { labelled } from "/parts/drawing/labelling.js";
import { lasso } from "/parts/drawing/lasso.js";
import { placed } from "/parts/drawing/layout.js";
import { around, lights } from "/parts/drawing/light.js";
import { limited } from "/parts/drawing/limit.js";
import { modelled } from "/parts/drawing/model.js";
import { draggable, pointed } from "/parts/drawing/pointing.js";
import { drawn, framed, scene, shifted } from "/parts/drawing/scene.js";
import { strongest } from "/parts/drawing/strongest.js";
import { tip, tipLines } from "/parts/drawing/tip.js";

/** From how many nodes and ties on a drawing is too large for niceties while it moves. */
const LARGE = 1200;

/** How far from the edge of the free part of the window a node is brought, in pixels. */
const EDGE = 48;

/**
 * Draws.
 * @param {object} what
 * @param {{id: string, kind: string, label: string, name?: string, x?: number, y?: number, size?: number,
 * colour?: string, badge?: string}[]} what.nodes `size` is a radius in pixels, `colour` a class that sets `--kind`
 * (`of-agency`, `group-1` … `group-12`, `group-rest`, `ramp-1` … `ramp-5`; by kind if it has none), `badge` a short text in the
 * node; without `x` and `y` it finds places itself
 * @param {{id: string, source: string, target: string, weight?: number, label?: string}[]} what.edges
 * @param {string} what.caption what it shows
 * @param {string|string[]|null} [what.selected] the ids of nodes or of a tie
 * @param {Element} [what.over] what lies over the picture at its left, such as a legend
 * @param {(id: string, how: {byKey?: boolean, several?: boolean}) => void} [what.onNode] told which node was chosen, whether
 * by keyboard, and whether besides others
 * @param {(ids: string[]) => void} [what.onSeveral] told around which nodes a line was drawn; without it none can be drawn
 * @param {(id: string) => void} [what.onEdge] told which tie was chosen
 * @param {() => void} [what.onClear] told that nothing shall be chosen any more
 * @param {(id: string, place: {x: number, y: number}) => void} [what.onMoved] told where a node was put
 * @param {(id: string|null) => void} [what.onHover] told at what one points
 * @returns {Promise<{element: Element, update: Function, select: Function, hover: Function, focus: Function,
 * fit: Function, zoomBy: Function}>} `select(ids, lit)` puts others in the light
 * than those next to what is chosen, if `lit` says which
 */
export async function drawing(what) {
  const [d3] = await Promise.all([loadD3(), stylesheet("/parts/drawing/drawing.css")]);
  const caption = h("figcaption", { id: newId("caption") }, what.caption);
  const stage = scene(caption.id);
  const plane = h("div.plane", stage.svg);
  const canvas = h("div.canvas", plane);
  const d = {
    d3, caption, stage, canvas, limit: h("p.limit", { hidden: true }), model: modelled([], []), selected: [], free: false, names: 0,
    told: { onNode() {}, onEdge() {}, onClear() {}, onMoved() {}, onHover() {}, ...what }, tip: tip(canvas), light: lights(stage), over: what.over,
  };
  d.view = camera(d3, canvas, plane, stage.svg, {
    large: () => large(d), held: (event) => Boolean(d.lasso?.held(event)), free: () => bare(d), onMove: () => moving(d), onStill: () => still(d),
  });
  if (what.onSeveral) {
    d.lasso = lasso(d3, canvas, { nodes: () => d.model.nodes.values(), onScreen: d.view.onScreen, caught: what.onSeveral });
  }
  d.does = doing(d);
  listening(d);
  update(d, what);
  return {
    element: h("figure.drawing", d.limit, canvas, caption),
    update: (content) => update(d, content), select: (ids, lit) => select(d, listed(ids), lit), focus: d.does.focus, hover: d.does.hover,
    fit: d.does.fit, zoomBy: d.view.zoomBy,
    centre: (id) => d.model.nodes.has(id) && d.view.centre(d.model.nodes.get(id)),
  };
}

/** What keys, pointers and buttons do. */
function doing(d) {
  return {
    model: () => d.model, nodes: () => d.model.nodes, camera: d.view, large: () => large(d),
    open: (id) => d.told.onNode(id, { byKey: true }), openNode: (id, how = {}) => d.told.onNode(id, how), openEdge: (id) => d.told.onEdge(id),
    clear: () => d.told.onClear(), zoomBy: d.view.zoomBy, panBy: d.view.panBy, fit: () => fit(d),
    focus: (id) => focus(d, id), hover: (id, place = null) => hover(d, id, place),
    moveBy: (id, dx, dy) => carried(d, id, dx, dy), moved: (id) => put(d, id),
    lassoing: (on) => d.lasso.use(on), lassoed: () => Boolean(d.lasso?.drew()),
  };
}

function listening(d) {
  const { canvas, does } = d;
  keyed(canvas, does);
  pointed(d.d3, canvas, does);
  canvas.addEventListener("focusin", ({ target }) => focused(d, target.closest?.(".node")?.dataset.id));
  canvas.addEventListener("focusout", () => hover(d, null));
  canvas.append(buttons(does, Boolean(d.lasso)));
  if (d.over) {
    d.over.classList.add("over");
    canvas.append(d.over);
    new ResizeObserver(() => resized(d)).observe(d.over);
  }
  new ResizeObserver(() => resized(d)).observe(canvas);
}

function update(d, { nodes, edges, caption, selected = d.selected, lit, all = false }) {
  const before = document.activeElement?.closest?.(".node")?.dataset.id;
  const part = all ? { nodes, edges, whole: true } : strongest(nodes, edges);
  d.model = modelled(part.nodes, part.edges);
  placed(d.d3, d.model);
  drawn(d.stage, d.model);
  draggable(d.d3, [...d.stage.nodeElements.values()], d.does);
  d.canvas.classList.toggle("large", large(d));
  d.caption.textContent = caption ?? d.caption.textContent;
  limited(d.limit, part, { nodes, edges }, () => update(d, { nodes, edges, all: true }));
  stop(d, [...d.model.nodes.values()].reduce((a, b) => !a || b.size > a.size ? b : a, null)?.id);
  scaled(d);
  select(d, listed(selected), lit);
  if (before && d.canvas.isConnected) {
    focus(d, before);
  }
}

/** @param {{nodes: Set<string>, edges: Set<string>}} [lit] who stands in the light, if not those next to them */
function select(d, ids, lit) {
  const { stage, model } = d;
  d.selected.forEach((id) => {
    [stage.nodeElements, stage.edgeElements].forEach((elements) => elements.get(id)?.classList.remove("selected"));
    stage.nodeElements.get(id)?.removeAttribute("aria-pressed");
  });
  d.selected = ids;
  d.chosen = lit ?? around(model, ids);
  ids.forEach((id) => {
    [stage.nodeElements, stage.edgeElements].forEach((elements) => elements.get(id)?.classList.add("selected"));
    stage.nodeElements.get(id)?.setAttribute("aria-pressed", "true");
  });
  if (model.nodes.has(ids.at(-1))) {
    stop(d, ids.at(-1));
  }
  d.light(d.chosen, true);
  inSight(d, [...d.chosen.nodes], ids);
  rename(d);
}

function listed(ids) {
  return [ids].flat().filter(Boolean);
}

/** Moves the picture so that what stands in the light is seen where nothing lies over it, or else what is chosen, or its last. */
function inSight(d, ...groups) {
  const sought = [...groups, groups.at(-1).slice(-1)].map((ids) => ids.map((id) => d.model.nodes.get(id)).filter(Boolean)).filter(({ length }) => length);
  if (d.canvas.clientWidth && sought.length) {
    const shift = sought.map((nodes) => shiftInto(bare(d), nodes.map(d.view.onScreen), EDGE)).find(Boolean);
    const before = d.free;
    shift && (shift.dx || shift.dy) && d.view.panBy(shift.dx, shift.dy);
    d.free = before;
  }
}

/** Who has moved the picture keeps it when the window changes; else it fits the window. */
function resized(d) {
  if (d.free) {
    inSight(d, [...d.chosen.nodes], d.selected);
    rename(d);
  }
  else {
    fit(d);
  }
}

function hover(d, id, place) {
  const there = id !== null && (d.model.nodes.has(id) || d.model.edges.has(id));
  there && place ? d.tip.show(tipLines(d.model, id), place) : d.tip.hide();
  if (!large(d)) {
    d.light(there ? around(d.model, [id]) : d.chosen, true);
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
    inSight(d, [id]);
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

/** The part of the window over which nothing lies. */
function bare({ canvas }) {
  return freeOf({ left: 0, top: 0, right: canvas.clientWidth, bottom: canvas.clientHeight }, covering(canvas));
}

function fit(d) {
  if (d.canvas.clientWidth) {
    d.view.fit(d.model.nodes.values());
  }
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
    labelled(d.stage, d.model, view, {
      radius: ({ size }) => size * view.scale() ** 0.4 + 1, lit: d.chosen.nodes,
      window: { left: 0, top: 0, right: canvas.clientWidth, bottom: canvas.clientHeight }, covered: covering(canvas),
    });
  });
}
