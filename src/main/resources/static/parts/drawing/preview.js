/** A drawing that only shows: it can't be moved, needs no library, and leads to the one that can. */

import { h } from "/page/dom.js";
import { stylesheet } from "/page/stylesheet.js";
import { labelled } from "/parts/drawing/labelling.js";
import { extent, modelled } from "/parts/drawing/model.js";
import { drawn, scene } from "/parts/drawing/scene.js";

/** How much of the window stays free around the nodes, in pixels. */
const FREE = { wide: 60, high: 24 };

/** The nearest that a small network is shown. */
const NEAREST = 1.2;

/**
 * Draws nodes that have places.
 * @param {object} what
 * @param {object[]} what.nodes as a drawing takes them, with `x` and `y`
 * @param {object[]} what.edges as a drawing takes them
 * @param {string} what.caption what it shows
 * @param {string} what.href where it leads
 * @returns {Promise<Element>}
 */
export async function preview({ nodes, edges, caption, href }) {
  await stylesheet("/parts/drawing/drawing.css");
  const stage = scene(null);
  const canvas = h("a.canvas", { href, "aria-label": caption }, h("div.plane", stage.svg));
  const model = modelled(nodes, edges);
  drawn(stage, model);
  stage.svg.setAttribute("aria-hidden", "true");
  stage.layers.nodes.querySelectorAll(".node").forEach((node) => ["tabindex", "role", "aria-label"].forEach((name) => node.removeAttribute(name)));
  new ResizeObserver(() => fitted(stage, model, canvas)).observe(canvas);
  return h("figure.drawing.preview", canvas, h("figcaption", caption));
}

function fitted(stage, model, canvas) {
  const { x, y, width, height } = extent(model.nodes.values());
  const [wide, high] = [canvas.clientWidth, canvas.clientHeight];
  const k = Math.min(NEAREST, (wide - 2 * FREE.wide) / Math.max(width, 1), (high - 2 * FREE.high) / Math.max(height, 1));
  const [left, top] = [wide / 2 - k * (x + width / 2), high / 2 - k * (y + height / 2)];
  stage.svg.style.transform = `translate(${left}px, ${top}px) scale(${k})`;
  stage.svg.style.setProperty("--k", String(k));
  stage.svg.style.setProperty("--s", String(k ** -0.6));
  const camera = { onScreen: (node) => ({ x: node.x * k + left, y: node.y * k + top }), sees: () => true };
  labelled(stage, model, camera, {
    radius: ({ size }) => size * k ** 0.4 + 1, lit: new Set(), window: { left: 0, top: 0, right: wide, bottom: high }, covered: [],
  });
}
