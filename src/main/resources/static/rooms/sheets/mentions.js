/** All that was read from an action's text, as rows. */

import { h } from "/page/dom.js";
import { knows, number, t } from "/page/language.js";
import { kindNamed, kindTitle } from "/page/model.js";
import { thingLink } from "/parts/thing.js";

/**
 * Mentions of an action as the API gives it, in one list: `{kind, thing?, name, role?, quotes, clause?, …}`.
 * A promised quantity and a name that the catalog lacks are no things: they have no sheet.
 * What the API calls the kind of a place is its sort.
 */
export function mentionsOf({ actors, initiatives, populations, places, targets, unresolved }) {
  const things = [...actors, ...initiatives, ...populations, ...places.map((place) => ({ ...place, kind: "place" }))].map((thing) => ({ ...thing, thing }));
  return [...things,
    ...targets.map((target) => ({ ...target, kind: "target", name: `${number(target.value)} ${target.unit}` })),
    ...unresolved.map((name) => ({ ...name, kind: "unresolved" }))];
}

/** What a mention's kind is called. */
export function mentionKind({ kind, guess }) {
  if (kind === "unresolved" && kindNamed(guess)) {
    return t("sheets.mention.guessed", { kind: kindTitle(guess) });
  }
  return ["target", "unresolved"].includes(kind) ? t(`sheets.mention.${kind}`) : kindTitle(kind);
}

/** A mention in words: what it is and which part it has. */
export function mentionWords(mention) {
  const name = mention.acronym ? `${mention.acronym}, ${mention.name}` : mention.name;
  return [name, mentionKind(mention), mention.role && t(`role.${mention.role}`)].filter(Boolean).join(" · ");
}

/** A table of them. */
export function mentionTable(mentions) {
  if (!mentions.length) {
    return h("p.muted", t("sheets.mention.none"));
  }
  const caption = t("sheets.mention.table");
  return h("div.scroller", { tabindex: "0", role: "region", "aria-label": caption }, h("table.mentions", h("caption.unseen", caption),
    h("thead", h("tr", ["what", "kind", "role", "words"].map((column) => h("th", { scope: "col" }, t(`sheets.mention.column.${column}`))))),
    h("tbody", mentions.map(row))));
}

function row(mention) {
  const { thing, name, role, quotes = [], clause, origin } = mention;
  return h("tr", h("th", { scope: "row" }, thing ? thingLink(thing, { full: true }) : name), h("td", mentionKind(mention)),
    h("td", role ? t(`role.${role}`) : null),
    h("td", quotes.map(({ quote }, i) => [i ? ", " : "", t("sheets.mention.quote", { quote })]),
      clause ? h("span.muted.small.no-print", " ", t("sheets.mention.clause", { clause: clause.quote })) : null,
      origin && origin !== "extracted" ? h("span.tag", knows(`sheets.origin.${origin}`) ? t(`sheets.origin.${origin}`) : origin) : null));
}
