/** Says in a line what an address asks for that there isn't, and what is shown instead. */

import { h } from "/page/dom.js";
import { t } from "/page/language.js";

/**
 * The line; none where the address asks for nothing, or for what there is.
 * @param {string} what `view` or `lines`, as the messages call it
 * @param {{value: string|null, [name: string]: string}} words what the address asks for, and what is shown
 */
export function unheeded(what, words) {
  return words.value ? h("p.unheeded.small", { role: "status" }, t(`unheeded.${what}`, words)) : null;
}
