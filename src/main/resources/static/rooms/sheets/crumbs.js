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
  return crumbs([plan.title, tree()], [t("sheets.objective-n", { code: objective.code }), tree(objective.code)],
    [t("sheets.strategy-n", { code: strategy.code }), tree(strategy.code)]);
}
