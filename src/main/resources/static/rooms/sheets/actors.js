/** Who has a part in an action. */

import { ask } from "/page/api.js";
import { h } from "/page/dom.js";
import { t } from "/page/language.js";
import { thingLink } from "/parts/thing.js";

const ROLES = ["lead", "partner", "mentioned"];

const MOST = 200;

/** Lists of actions don't say whether an actor is an agency or another organization: this finds it out. */
export async function knownKinds(signal) {
  const organizations = new Set();
  for (let page = 0, pages = 1; page < pages; page++) {
    const answer = await ask("/api/organizations", { size: MOST, page }, { signal });
    answer.items.forEach(({ id }) => organizations.add(id));
    pages = answer.pages;
  }
  return ({ id }) => organizations.has(id) ? "organization" : "agency";
}

/** Actors by their part, as one line. */
export function actorsOf(actors, kindOf) {
  const parts = ROLES.map((role) => [role, actors.filter((actor) => actor.role === role)]).filter(([, those]) => those.length);
  return parts.length ? h("p.parts", parts.map(([role, those]) => h("span.part", h("span.small.muted", t(`sheets.parts.${role}`), " "),
    those.map((actor, i) => [i ? ", " : "", thingLink({ ...actor, kind: kindOf(actor) })])))) : null;
}
