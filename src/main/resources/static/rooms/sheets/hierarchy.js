/** Populations and places as they contain each other. The API tells it thing by thing. */

import { ask, of } from "/page/api.js";
import { h } from "/page/dom.js";
import { compared, counted, t } from "/page/language.js";
import { plural, thingLink } from "/parts/thing.js";
import { actionsOf } from "/rooms/sheets/filters.js";

const UP = { population: "broader", place: "within" };

const AT_ONCE = 6;

const MOST = 200;

/** Whether things of a kind contain each other. */
export function isNested(kind) {
  return kind in UP;
}

/** All of a kind as nested lists. */
export async function hierarchy(kind, signal) {
  const { items, total } = await ask(`/api/${plural(kind)}`, { size: MOST, sort: "name" }, { signal });
  const cards = await inTurn(items, ({ id }) => ask(of(plural(kind), id), {}, { signal }));
  const byId = new Map(cards.map((card) => [card.id, card]));
  const above = ({ id }) => byId.get(id)?.[UP[kind]].filter((one) => byId.has(one.id)) ?? [];
  const parents = (card) => nearest(above(card), above);
  const below = (id) => cards.filter((card) => parents(card).some((parent) => parent.id === id));
  const roots = cards.filter((card) => !parents(card).length);
  return [h("p.muted", counted("sheets.found", total)), total > items.length ? h("p", t("sheets.list.only-first", { n: items.length })) : null,
    branch(kind, roots, below, [])];
}

/** The API may tell all that contains a thing: what contains its containers is further away. */
function nearest(those, above) {
  return those.filter(({ id }) => !those.some((other) => other.id !== id && above(other).some((one) => one.id === id)));
}

/** Things that contain each other in a circle are not followed round. */
function branch(kind, cards, below, above) {
  const inside = cards.filter(({ id }) => !above.includes(id)).sort((a, b) => compared(a.name, b.name));
  return inside.length ? h("ul.hierarchy", inside.map((card) => h("li", thingLink({ id: card.id, kind, name: card.name }), " ",
    counts(kind, card), branch(kind, below(card.id), below, [...above, card.id])))) : null;
}

function counts(kind, { id, counts: { actions, actionsWithin } }) {
  const words = counted("sheets.n-actions", actionsWithin);
  return h("span.small.muted", actionsWithin ? h("a", { href: actionsOf(kind, id) }, words) : words,
    actionsWithin > actions ? ` · ${counted("sheets.itself", actions)}` : null);
}

/** A few questions at a time, so that others get answers too. */
async function inTurn(items, question) {
  const answers = [];
  for (let i = 0; i < items.length; i += AT_ONCE) {
    answers.push(...await Promise.all(items.slice(i, i + AT_ONCE).map(question)));
  }
  return answers;
}
