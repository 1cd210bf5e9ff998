/** The buttons over a drawing, for those who have no wheel. */

import { h } from "/page/dom.js";
import { t } from "/page/language.js";

/** What lies over the picture, where a name can't be read. */
export function covering(canvas) {
  const { left, top } = canvas.getBoundingClientRect();
  const box = canvas.querySelector(".view").getBoundingClientRect();
  return [{ left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top }];
}

/**
 * Nearer, farther, all of it.
 * @param {{zoomBy: (factor: number) => void, fit: () => void}} does what they do
 */
export function buttons({ zoomBy, fit }) {
  return h("div.view.no-print", [["+", "drawing.nearer", () => zoomBy(1.3)], ["−", "drawing.farther", () => zoomBy(1 / 1.3)], ["⤢", "drawing.fit", fit]]
    .map(([sign, key, click]) => h("button", { type: "button", "aria-label": t(key), title: t(key), on: { click } }, sign)));
}
