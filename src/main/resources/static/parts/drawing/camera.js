/**
 * What of the drawing is seen, and how near. A large picture is only slid and stretched on its
 * plane while it moves, which a browser does without drawing its parts anew, and drawn
 * sharply when it stands still.
 */

import { extent } from "/parts/drawing/model.js";

const NEAREST = 6;

const FARTHEST = 0.08;

/** How much of it stays free around what is fitted, in pixels, and how large a part of it at most. */
const FREE = { pixels: 46, part: 0.12 };

/** How long a large picture waits for more movement before it is drawn sharply, in milliseconds. */
const PATIENCE = 350;

/**
 * Watches wheel, dragging and pinching.
 * @param {object} d3 the library
 * @param {Element} canvas the window onto the picture
 * @param {Element} plane what lies in the window and has the picture in it
 * @param {SVGElement} svg the picture
 * @param {{large: () => boolean, held: (event: object) => boolean, free: () => object, onMove: () => void,
 * onStill: () => void}} told whether it is large, whether a press means something else than moving it, in which box of the
 * window it is fitted, what to do while it moves, and when it stands still
 */
export function camera(d3, canvas, plane, svg, { large, held, free, onMove, onStill }) {
  let now = d3.zoomIdentity;
  let drawn = now;
  let frame = 0;
  let still;
  const zoom = d3.zoom().scaleExtent([FARTHEST, NEAREST]).clickDistance(4)
    .filter((event) => !event.button && !event.target.closest?.(".over") && !held(event))
    .on("zoom", ({ transform }) => {
      now = transform;
      clearTimeout(still);
      frame ||= requestAnimationFrame(paint);
      onMove();
    })
    .on("end", () => {
      clearTimeout(still);
      still = setTimeout(settle, large() ? PATIENCE : 0);
    });
  const window = d3.select(canvas).call(zoom).on("dblclick.zoom", null);

  function paint() {
    frame = 0;
    if (!large()) {
      draw();
      return;
    }
    const k = now.k / drawn.k;
    plane.style.transform = `translate(${now.x - drawn.x * k}px, ${now.y - drawn.y * k}px) scale(${k})`;
  }
  function settle() {
    draw();
    onStill();
  }
  function draw() {
    cancelAnimationFrame(frame);
    frame = 0;
    drawn = now;
    plane.style.transform = "";
    svg.style.transform = `translate(${now.x}px, ${now.y}px) scale(${now.k})`;
  }
  function fit(nodes) {
    const { x, y, width, height } = extent(nodes);
    const { left, right, top, bottom } = free();
    const room = { width: inner(right - left), height: inner(bottom - top) };
    const k = Math.min(1.4, Math.max(FARTHEST, Math.min(room.width / Math.max(width, 1), room.height / Math.max(height, 1))));
    window.call(zoom.transform, d3.zoomIdentity
      .translate((left + right) / 2 - k * (x + width / 2), (top + bottom) / 2 - k * (y + height / 2)).scale(k));
  }
  function inner(length) {
    return Math.max(60, length - 2 * Math.min(FREE.pixels, FREE.part * length));
  }
  function centre({ x, y }) {
    const { left, right, top, bottom } = free();
    window.call(zoom.translateTo, x, y, [(left + right) / 2, (top + bottom) / 2]);
  }
  return {
    fit,
    zoomBy: (factor) => window.call(zoom.scaleBy, factor),
    panBy: (dx, dy) => window.call(zoom.translateBy, dx / now.k, dy / now.k),
    centre,
    scale: () => now.k,
    onScreen: ({ x, y }) => ({ x: now.applyX(x), y: now.applyY(y) }),
    inPicture: (x, y) => ({ x: now.invertX(x), y: now.invertY(y) }),
    sees: ({ x, y }, margin = 0) => {
      const [left, top] = now.apply([x, y]);
      return left >= margin && top >= margin && left <= canvas.clientWidth - margin && top <= canvas.clientHeight - margin;
    },
  };
}
