/** A drawing by keyboard: one stop for the Tab key, arrows from node to node, plus, minus and nought for nearness. */

import { towards } from "/parts/drawing/nearest.js";

const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

const PAN = 60;

const STEP = 12;

const NEARNESS = { "+": 1.3, "=": 1.3, "-": 1 / 1.3 };

/**
 * Listens for keys.
 * @param {Element} canvas what has the focus in it
 * @param {object} does what the keys do: `nodes()`, `focus(id)`, `open(id)`, `openNode(id, {several})`, `clear()`, `zoomBy(factor)`, `fit()`,
 * `panBy(x, y)`, `moveBy(id, x, y)`, `moved(id)`
 */
export function keyed(canvas, does) {
  canvas.addEventListener("keydown", (event) => {
    const id = event.target.closest?.(".node")?.dataset.id;
    if (event.ctrlKey || event.metaKey || event.target.closest(".over")) {
      return;
    }
    if (pressed(event, id, does)) {
      event.preventDefault();
      event.stopPropagation();
    }
  });
  canvas.addEventListener("keyup", (event) => {
    const id = event.target.closest?.(".node")?.dataset.id;
    if (id && event.key === "Alt") {
      does.moved(id);
    }
  });
}

/** @returns {boolean} whether the key means something here */
function pressed({ key, altKey, shiftKey }, id, does) {
  if (ARROWS[key]) {
    arrow(ARROWS[key], { altKey, shiftKey }, id, does);
  }
  else if (NEARNESS[key]) {
    does.zoomBy(NEARNESS[key]);
  }
  else if (key === "0") {
    does.fit();
  }
  else if (id && (key === "Enter" || key === " ")) {
    shiftKey ? does.openNode(id, { several: true }) : does.open(id);
  }
  else if (key === "Escape") {
    does.clear();
  }
  else {
    return false;
  }
  return true;
}

function arrow([right, down], { altKey, shiftKey }, id, does) {
  if (altKey && id) {
    does.moveBy(id, right * STEP, down * STEP);
  }
  else if (shiftKey || !id) {
    does.panBy(-right * PAN, -down * PAN);
  }
  else {
    const nodes = does.nodes();
    const next = towards(nodes.values(), nodes.get(id), [right, down]);
    if (next) {
      does.focus(next.id);
    }
  }
}
