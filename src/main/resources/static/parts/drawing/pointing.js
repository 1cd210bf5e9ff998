/** A drawing by mouse, pen and finger: pointing, choosing, and moving nodes. */

import { tieAt } from "/parts/drawing/nearest.js";

/** How far from a tie one may point, in pixels; fingers are broader. */
const REACH = { mouse: 7, other: 14 };

/**
 * Listens to pointers.
 * @param {object} d3 the library
 * @param {Element} canvas the window onto the picture
 * @param {object} does `model()`, `camera`, `hover(id, place)`, `openNode(id, {several})`, `openEdge(id)`, `clear()`,
 * `moveBy(id, x, y)`, `moved(id)`, `large()`, `lassoed()`
 */
export function pointed(d3, canvas, does) {
  canvas.addEventListener("pointermove", (event) => {
    if (!event.buttons) {
      const tie = nodeAt(event) ? null : tieUnder(canvas, event, does);
      // a cursor is inherited: with thousands of elements it would cost more than it tells
      canvas.classList.toggle("over-tie", Boolean(tie) && !does.large());
      does.hover(nodeAt(event) ?? tie?.id ?? null, placeIn(canvas, event));
    }
  });
  canvas.addEventListener("pointerleave", () => does.hover(null));
  canvas.addEventListener("click", (event) => {
    if (event.target.closest(".over") || does.lassoed()) {
      return;
    }
    const node = nodeAt(event);
    const tie = node ? null : tieUnder(canvas, event, does);
    node ? does.openNode(node, { several: event.shiftKey }) : tie ? does.openEdge(tie.id) : does.clear();
  });
}

/** Lets nodes be dragged; each set of them anew. */
export function draggable(d3, elements, does) {
  let last;
  let far = 0;
  d3.selectAll(elements).call(d3.drag().clickDistance(4).container(document.documentElement)
    .on("start", ({ x, y }) => { last = { x, y }; far = 0; })
    .on("drag", function ({ x, y }) {
      does.hover(null);
      does.moveBy(this.dataset.id, (x - last.x) / does.camera.scale(), (y - last.y) / does.camera.scale());
      far += Math.abs(x - last.x) + Math.abs(y - last.y);
      last = { x, y };
    })
    .on("end", function () { if (far > 4) { does.moved(this.dataset.id); } }));
}

function nodeAt({ target }) {
  return target.closest?.(".node")?.dataset.id;
}

function tieUnder(canvas, event, { model, camera }) {
  const { x, y } = placeIn(canvas, event);
  const reach = event.pointerType && event.pointerType !== "mouse" ? REACH.other : REACH.mouse;
  return tieAt(model().edges.values(), camera.inPicture(x, y), reach / camera.scale());
}

function placeIn(canvas, { clientX, clientY }) {
  const { left, top } = canvas.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
