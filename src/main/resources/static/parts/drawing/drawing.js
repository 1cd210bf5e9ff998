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
  const told = { onNode() {}, onEdge() {}, onClear() {}, onMoved() {}, onHover() {}, ...what };
  const caption = h("figcaption", { id: newId("caption") }, what.caption);
  const stage = scene(caption.id);
  const plane = h("div.plane", stage.svg);
  const canvas = h("div.canvas", plane);
  const limit = h("p.limit", { hidden: true });
  const figure = h("figure.drawing", limit, canvas, caption);
  const tooltip = tip(canvas);
  const light = lights(stage);
  let model = modelled([], []);
  let selected = null;
  let free = false;
  let names = 0;

  const view = camera(d3, canvas, plane, stage.svg, {
    large,
    onMove() {
      free = true;
      tooltip.hide();
      if (!large()) {
        scaled();
      }
    },
    onStill() {
      scaled();
      rename();
    },
  });
  const does = {
    model: () => model, nodes: () => model.nodes, camera: view, large,
    open: (id) => told.onNode(id, { byKey: true }), openNode: (id) => told.onNode(id), openEdge: (id) => told.onEdge(id), clear: () => told.onClear(),
    zoomBy: view.zoomBy, panBy: view.panBy, fit, focus, hover,
    moveBy(id, dx, dy) {
      const node = model.nodes.get(id);
      Object.assign(node, { x: node.x + dx, y: node.y + dy, carried: true });
      shifted(stage, model, id);
    },
    moved(id) {
      const node = model.nodes.get(id);
      if (node.carried) {
        node.carried = false;
        framed(stage, model);
        rename();
        told.onMoved(id, { x: Math.round(node.x), y: Math.round(node.y) });
      }
    },
  };
  keyed(canvas, does);
  pointed(d3, canvas, does);
  canvas.addEventListener("focusin", ({ target }) => {
    const id = target.closest?.(".node")?.dataset.id;
    if (id) {
      stop(id);
      hover(id, view.onScreen(model.nodes.get(id)));
      if (!view.sees(model.nodes.get(id), 10)) {
        view.centre(model.nodes.get(id));
      }
    }
  });
  canvas.addEventListener("focusout", () => hover(null));
  canvas.append(buttons(does));
  new ResizeObserver(() => { free ? rename() : fit(); }).observe(canvas);

  function large() {
    return model.nodes.size + model.edges.size > LARGE;
  }
  function scaled() {
    const k = view.scale();
    stage.svg.style.setProperty("--k", String(k));
    stage.svg.style.setProperty("--s", String(k ** -0.6));
  }
  function rename() {
    cancelAnimationFrame(names);
    names = requestAnimationFrame(() => {
      const lit = around(model, selected).nodes;
      named(stage, model, view, {
        radius: ({ size }) => size * view.scale() ** 0.4 + 1, lit,
        window: { left: 0, top: 0, right: canvas.clientWidth, bottom: canvas.clientHeight }, covered: covering(canvas),
      });
      canvas.dataset.named = String(stage.layers.labels.childElementCount);
    });
  }
  function fit() {
    if (canvas.clientWidth) {
      view.fit(model.nodes.values());
    }
    // who has moved the picture keeps it when the window changes; else it fits the window
    free = false;
  }
  function stop(id) {
    stage.layers.nodes.querySelector("[tabindex='0']")?.setAttribute("tabindex", "-1");
    stage.nodeElements.get(id)?.setAttribute("tabindex", "0");
  }
  function focus(id) {
    stop(id);
    stage.nodeElements.get(id)?.focus({ preventScroll: true });
  }
  function hover(id, place = null) {
    const there = id !== null && (model.nodes.has(id) || model.edges.has(id));
    there && place ? tooltip.show(tipLines(model, id), place) : tooltip.hide();
    if (!large()) {
      light(around(model, there ? id : selected), true);
    }
    if (place || !there) {
      told.onHover(there ? id : null);
    }
  }
  function select(id) {
    [stage.nodeElements, stage.edgeElements].forEach((elements) => elements.get(selected)?.classList.remove("selected"));
    stage.nodeElements.get(selected)?.removeAttribute("aria-pressed");
    selected = id;
    [stage.nodeElements, stage.edgeElements].forEach((elements) => elements.get(id)?.classList.add("selected"));
    if (model.nodes.has(id)) {
      stage.nodeElements.get(id).setAttribute("aria-pressed", "true");
      stop(id);
    }
    light(around(model, selected), true);
    rename();
  }
  function update({ nodes, edges, caption: words, selected: id = selected, all = false }) {
    const focused = document.activeElement?.closest?.(".node")?.dataset.id;
    const part = all ? { nodes, edges, whole: true } : strongest(nodes, edges);
    model = modelled(part.nodes, part.edges);
    placed(d3, model);
    drawn(stage, model);
    draggable(d3, [...stage.nodeElements.values()], does);
    canvas.classList.toggle("large", large());
    caption.textContent = words ?? caption.textContent;
    said(part, nodes, edges, () => update({ nodes, edges, all: true }));
    stop([...model.nodes.values()].reduce((a, b) => !a || b.size > a.size ? b : a, null)?.id);
    scaled();
    select(id);
    if (focused && canvas.isConnected) {
      focus(focused);
    }
  }
  function said({ whole, nodes, edges }, allNodes, allEdges, everything) {
    limit.hidden = whole;
    fill(limit, whole ? null : [
      t("drawing.limit", { edges: edges.length, allEdges: allEdges.length, nodes: nodes.length, allNodes: allNodes.length }),
      h("button", { type: "button", on: { click: everything } }, t("drawing.all")),
    ]);
  }

  update(what);
  return {
    element: figure, update, select, fit, focus, hover,
    zoomBy: view.zoomBy,
    centre: (id) => model.nodes.has(id) && view.centre(model.nodes.get(id)),
    positions: () => new Map([...model.nodes].map(([id, { x, y }]) => [id, { x, y }])),
  };
}
