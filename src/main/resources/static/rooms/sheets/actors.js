/** Who has a part in an action. */

import { ask } from "/page/api.js";
import { h } from "/page/dom.js";
import { t } from "/page/language.js";
import { families, roles } from "/page/model.js";
import { plural, thingLink } from "/parts/thing.js";

const MOST = 200;

/** Lists of actions don't say of which kind an actor is: this finds it out, in the lists of all kinds but the first. */
export async function knownKinds(signal) {
  const [first, ...others] = families().find(({ word }) => word === "actor").kinds;
  const found = new Map();
  await Promise.all(others.map(async (kind) => (await idsOf(kind, signal)).forEach((id) => found.set(id, kind))));
  return ({ id }) => found.get(id) ?? first;
}

async function idsOf(kind, signal) {
  const ids = [];
  for (let page = 0, pages = 1; page < pages; page++) {
    const answer = await ask(`/api/${plural(kind)}`, { size: MOST, page }, { signal });
    ids.push(...answer.items.map(({ id }) => id));
    pages = answer.pages;
  }
  return ids;
}

/** Actors by their part, as one line. */
export function actorsOf(actors, kindOf) {
  const parts = roles().map((role) => [role, actors.filter((actor) => actor.role === role)]).filter(([, those]) => those.length);
  return parts.length ? h("p.parts", parts.map(([role, those]) => h("span.part", h("span.small.muted", t(`sheets.parts.${role}`), " "),
    those.map((actor, i) => [i ? ", " : "", thingLink({ ...actor, kind: kindOf(actor) })])))) : null;
}
