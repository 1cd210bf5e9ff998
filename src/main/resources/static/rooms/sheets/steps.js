/** One step back, one step on. */

import { h } from "/page/dom.js";
import { t } from "/page/language.js";

/**
 * @param {string} name what one steps through
 * @param {[string, string]|null} before words and address of what stands before
 * @param {[string, string]|null} next and of what follows
 */
export function steps(name, before, next) {
  return h("nav.steps.no-print", { "aria-label": name },
    before ? h("a.button", { rel: "prev", href: before[1] }, h("span.unseen", t("sheets.step.before")), `← ${before[0]}`) : h("span"),
    next ? h("a.button", { rel: "next", href: next[1] }, h("span.unseen", t("sheets.step.next")), `${next[0]} →`) : h("span"));
}
