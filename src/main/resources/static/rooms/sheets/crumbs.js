/** Where a sheet belongs: the way down to it, as links. */

import { href } from "/page/address.js";
import { h } from "/page/dom.js";
import { t } from "/page/language.js";

/** @param {...[string, string]} steps words and address of each step below the room itself */
export function crumbs(...steps) {
  return h("nav.crumbs", { "aria-label": t("sheets.crumbs") }, h("ol",
    [[t("room.sheets"), href(["fichas"])], ...steps].map(([words, address]) => h("li", h("a", { href: address }, words)))));
}

/** The way down to a strategy of a plan. */
export function planCrumbs({ plan, objective, strategy }) {
  const tree = (code) => `${href(["fichas", "plans", plan.id])}${code ? `#${code}` : ""}`;
  const step = (part, words) => part ? [[t(words, { code: part.code }), tree(part.code)]] : [];
  return crumbs([plan.title, tree()], ...step(objective, "sheets.objective-n"), ...step(strategy, "sheets.strategy-n"));
}
