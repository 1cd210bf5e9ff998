/** Beside whom and what a thing stands: with whom, through what, for whom, where; each with the way to its evidence. */

import { h } from "/page/dom.js";
import { counted, t } from "/page/language.js";
import { families } from "/page/model.js";
import { plural, thingLink } from "/parts/thing.js";
import { jointly } from "/rooms/sheets/filters.js";
import { longList } from "/rooms/sheets/long-list.js";

const FIRST = 6;

/** A card's neighbours by what they are to it. */
export function neighbours(card, kind) {
  const groups = families().map(({ word, kinds }) => [word, kinds.flatMap((one) =>
    (card.neighbours[plural(one)] ?? []).map((thing) => ({ ...thing, kind: one }))).sort((a, b) => b.actions - a.actions)])
    .filter(([, things]) => things.length);
  return h("section.neighbours", { "aria-labelledby": "neighbours" }, h("h2", { id: "neighbours" }, t("sheets.neighbours.title")),
    groups.length ? groups.map(([name, things]) => group(name, things, { id: card.id, kind })) : h("p.muted", t("sheets.neighbours.none")));
}

function group(name, things, self) {
  const rows = things.map((thing) => h("li", thingLink(thing, { full: true }), h("a.joint.small", { href: jointly(self, thing) },
    counted("sheets.n-actions", thing.actions), h("span.unseen", ` ${t("sheets.neighbours.with", { name: thing.name })}`))));
  return h("div.group", h("h3", t(`sheets.neighbours.${name}`)), longList(rows, FIRST));
}
