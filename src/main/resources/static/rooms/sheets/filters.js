/** By what actions can be filtered, and the addresses of lists filtered so. */

import { href } from "/page/address.js";

/** The filters that take a thing, and the kinds of things that each takes. */
export const THINGS = {
  agency: ["agency", "organization"], initiative: ["program", "instrument", "forum"], population: ["population"], place: ["place"],
  objective: ["objective"], strategy: ["strategy"], line: ["line"],
};

/** All filters as the API calls them. */
export const FILTERS = [...Object.keys(THINGS), "role", "planned", "q"];

/** The filter that takes a kind. */
export function filterOf(kind) {
  return Object.keys(THINGS).find((name) => THINGS[name].includes(kind));
}

/** Whether a kind acts, rather than being acted through or for. */
export function acts(kind) {
  return THINGS.agency.includes(kind);
}

/** The list of a thing's actions. */
export function actionsOf(kind, id, more = {}) {
  return href(["fichas", "actions"], { [filterOf(kind)]: id, ...more });
}

/** The evidence of what two things have in common: what ties two actors, else the actions that name both. */
export function jointly(one, other) {
  if (acts(one.kind) && acts(other.kind)) {
    return href(["preguntas", "why-linked"], { agencyA: one.id, agencyB: other.id });
  }
  const [a, b] = [filterOf(one.kind), filterOf(other.kind)];
  return href(["fichas", "actions"], a === b ? { [a]: [one.id, other.id] } : { [a]: one.id, [b]: other.id });
}
