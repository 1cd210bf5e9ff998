/** Several nodes chosen at once, by a line drawn around them: with Shift held, or with the tool. */

import { s } from "/page/dom.js";

/**
 * Lets lines be drawn.
 * @param {object} d3 the library
 * @param {Element} canvas the window onto the picture
 * @param {{nodes: () => Iterable<object>, onScreen: (node: object) => {x: number, y: number}, caught: (ids: string[]) => void}} does
 * what can be caught, where it is, and who is told
 * @returns {{held: (event: object) => boolean, drew: () => boolean, use: (on: boolean) => void}} whether a press begins a
 * line, whether the last press drew one, and what takes up the tool and lays it down
 */
export function lasso(d3, canvas, { nodes, onScreen, caught }) {
  const line = s("polygon");
  const state = { on: false, points: [] };
  const held = ({ shiftKey, target }) => (state.on || shiftKey) && !target.closest(".over, .node");
  canvas.append(s("svg.lasso", { "aria-hidden": "true" }, line));
  canvas.addEventListener("pointerdown", (event) => {
    state.points = [];
    if (held(event)) {
      state.points.push(place(canvas, event));
      canvas.setPointerCapture(event.pointerId);
    }
  });
  canvas.addEventListener("pointermove", (event) => {
    if (event.buttons && state.points.length) {
      state.points.push(place(canvas, event));
      line.setAttribute("points", state.points.map((point) => point.join(",")).join(" "));
    }
  });
  canvas.addEventListener("pointerup", () => {
    if (state.points.length > 2) {
      caught([...nodes()].filter((node) => inside(d3, state.points, onScreen(node))).map(({ id }) => id));
    }
    line.setAttribute("points", "");
  });
  canvas.addEventListener("pointercancel", () => line.setAttribute("points", ""));
  return { held, drew: () => state.points.length > 2, use: (on) => { state.on = on; } };
}

function place(canvas, { clientX, clientY }) {
  const { left, top } = canvas.getBoundingClientRect();
  return [clientX - left, clientY - top];
}

function inside(d3, line, { x, y }) {
  return d3.polygonContains(line, [x, y]);
}
