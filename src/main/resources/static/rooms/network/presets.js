/** Networks that many ask for, as links. */

import { edition, href } from "/page/address.js";
import { h } from "/page/dom.js";
import { t } from "/page/language.js";
import { toolbar } from "/parts/toolbar.js";
import { isPreset, PRESETS } from "/rooms/network/recipe.js";

/** The links; the one that is shown says so. */
export function presets(query) {
  const links = PRESETS.map(([name, recipe]) => h("a", {
    id: `preset-${name}`, href: href(["red"], { ...recipe, edition: edition() }), "aria-current": isPreset(recipe, query) ? "true" : null,
  }, t(`network.preset.${name}`)));
  return toolbar(h("div.presets.no-print", links), t("network.presets"), links);
}
