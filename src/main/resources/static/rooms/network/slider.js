/** A number that is set by sliding. */

import { h } from "/page/dom.js";
import { number } from "/page/language.js";

/**
 * A labelled slider that says its value.
 * @param {{id: string, name: string, label: string, hint: string, min: number, max: number, step: number, value: number,
 * spoken: (value: number) => string}} what `spoken` says a value to those who don't see it
 */
export function slider({ id, name, label, hint, min, max, step, value, spoken }) {
  const told = h("output", { for: id }, number(value));
  const input = h("input", { id, name, type: "range", min, max: Math.max(max, value, min + step), step, value, "aria-valuetext": spoken(value), "aria-describedby": `${id}-means` });
  input.addEventListener("input", () => {
    const now = Number(input.value);
    told.textContent = number(now);
    input.setAttribute("aria-valuetext", spoken(now));
  });
  return h("div.field.slider", h("label", { for: id }, label, " ", told), input, h("span.hint.small.muted", { id: `${id}-means` }, hint));
}
