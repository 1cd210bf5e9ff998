/** What the room says when there is no network to draw, and what one can try. */

import { Problem } from "/page/api.js";
import { changed } from "/page/address.js";
import { h } from "/page/dom.js";
import { t } from "/page/language.js";
import { roles as everyRole } from "/page/model.js";
import { empty, failedPart } from "/parts/states.js";
import { filterNames, recipeIn } from "/rooms/network/recipe.js";
import { whole } from "/rooms/network/view.js";

/** An empty network. */
export function nothing(net, view, query) {
  if (net.nodes.length) {
    return empty(t("network.all-hidden"), h("a", { href: whole() }, t("network.whole")));
  }
  const { min, passages, roles, isolates, filters } = recipeIn(query);
  const every = everyRole();
  const ways = [
    Number(min) > 0 ? way("network.try-min", { min: null }) : null,
    Number(passages) > 1 ? way("network.try-passages", { passages: null }) : null,
    roles.length < every.length ? way("network.try-roles", { roles: every.join() }) : null,
    isolates ? null : way("network.try-isolates", { isolates: "true" }),
    Object.keys(filters).length ? way("network.try-filters", Object.fromEntries(filterNames().map((name) => [name, null]))) : null,
  ].filter(Boolean);
  return empty(t("network.empty"), t("network.try"), h("ul", ways));
}

/** A recipe that the API refuses, or a server that is away. */
export function refused(failure, again) {
  if (!(failure instanceof Problem)) {
    return failedPart(failure, again);
  }
  const { title, parameter, candidates = [] } = failure.problem;
  return h("div.state.failure", { role: "alert" }, h("p", h("b", title)), h("p", failure.message),
    candidates.length ? h("ul", candidates.map(({ id, acronym, name }) => h("li",
      h("a", { href: changed({ [parameter]: id }) }, [acronym, name].filter(Boolean).join(" · "))))) : null,
    parameter ? h("p", h("a.button", { href: changed({ [parameter]: null }) }, t("network.without", { parameter }))) : null);
}

function way(key, query) {
  return h("li", h("a", { href: changed(query) }, t(key)));
}
