/** Shades for numbers: five at most, each about as many times darker as the one before. */

import { h } from "/page/dom.js";
import { number, t } from "/page/language.js";

const SHADES = 5;

/** The greatest number of each shade, for numbers up to the given one. */
export function scale(most) {
  const bounds = Array.from({ length: SHADES }, (_, i) => Math.max(i + 1, Math.round(most ** ((i + 1) / SHADES))));
  return [...new Set(bounds.map((bound) => Math.min(bound, most)))].filter((bound) => bound > 0);
}

/** The shade of a number, from 1; 0 for nothing. The darkest is 5, however few there are. */
export function shade(n, bounds) {
  const at = bounds.findIndex((bound) => n <= bound);
  return n > 0 ? Math.round(((at + 1) * SHADES) / bounds.length) : 0;
}

/** What the shades mean. */
export function legend(bounds, count) {
  return h("p.shades.small", h("span", t(`desk.matrix.count.${count}`)), bounds.map((bound, i) => {
    const from = (bounds[i - 1] ?? 0) + 1;
    return h("span", { class: `shade shade-${shade(bound, bounds)}` }, from === bound ? number(bound) : `${number(from)}–${number(bound)}`);
  }));
}
