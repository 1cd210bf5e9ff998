/** By what actions can be filtered, and the addresses of lists filtered so. */

import { href } from "/page/address.js";
import { familyOf, filterFor, thingFilters } from "/page/model.js";

/** All filters as the API calls them. */
export function filterNames() {
  return [...thingFilters(), "role", "planned", "q"];
}

/** Whether a kind acts, rather than being acted through or for. */
export function acts(kind) {
  return familyOf(kind)?.word === "actor";
}

/** The list of a thing's actions. */
export function actionsOf(kind, id, more = {}) {
  return href(["fichas", "actions"], { [filterFor(kind)]: id, ...more });
}

/** The evidence of what two things have in common: what ties two actors, else the actions that name both. */
export function jointly(one, other) {
  if (acts(one.kind) && acts(other.kind)) {
    return href(["preguntas", "why-linked"], { agencyA: one.id, agencyB: other.id });
  }
  const [a, b] = [filterFor(one.kind), filterFor(other.kind)];
  return href(["fichas", "actions"], a === b ? { [a]: [one.id, other.id] } : { [a]: one.id, [b]: other.id });
}
