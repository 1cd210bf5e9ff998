/** What a thing is: its names, its sort, what it belongs to, where the catalog has that from, and how much it does. */

import { h } from "/page/dom.js";
import { DOCUMENTS, foreign, listed, number, spoken, t } from "/page/language.js";
import { kindTitle, roles } from "/page/model.js";
import { briefLink } from "/parts/brief.js";
import { isProvisional, nameOf, sign, thingLinks } from "/parts/thing.js";
import { acts, actionsOf } from "/rooms/sheets/filters.js";
import { network } from "/rooms/sheets/ways.js";
import { sort } from "/rooms/sheets/sort.js";

const ALIASES = 8;

const UP_AND_DOWN = ["partOf", "parts", "broader", "narrower", "within", "contains"];

/** The head of a card. */
export function identity(card, kind) {
  return h("header.identity", { class: `identity of-${kind}${isProvisional(card) ? " provisional" : ""}` },
    h("p.kind", sign(kind), kindTitle(kind), card.kind && !card.guessed ? [" · ", sort(kind, card.kind)] : null, card.sector ? [" · ", sector(card.sector)] : null),
    h("h1", { tabindex: "-1", lang: foreign(card) }, names(card)),
    card.nameEn ? h("p.other-name", spoken() === "en" ? { lang: DOCUMENTS } : { lang: "en" }, spoken() === "en" ? card.name : card.nameEn) : null,
    card.guessed ? h("p.guess", h("strong", t("sheets.provisional")), " ", t("sheets.provisional-why"), " ", card.guessed[spoken()] ?? card.guessed.es) : null,
    figures(card, kind), facts(card, kind),
    h("p.ways.no-print", briefLink({ ...card, kind }, { what: "a.button" }), h("a.button", { href: network(card.id, kind) }, t("sheets.ways.network")),
      card.counts.actions || card.counts.actionsWithin ? h("a.button", { href: actionsOf(kind, card.id) }, t("sheets.ways.actions")) : null));
}

/** Where in a message something stands that is in another language. */
const PLACE = "\u0000";

/** The catalog says in its own language to which sector something belongs. */
function sector(name) {
  const [before, behind] = t("sheets.sector", { sector: PLACE }).split(PLACE);
  return [before, h("span", { lang: foreign() }, name), behind];
}

function names({ acronym, name, nameEn }) {
  const full = nameOf({ name, nameEn });
  return acronym ? [acronym, " ", h("span.full", full)] : full;
}

function figures({ id, counts, lines }, kind) {
  const wider = counts.actionsWithin > counts.actions;
  return h("dl.figures",
    figure(t("sheets.figure.actions"), counts.actions, wider ? null : actionsOf(kind, id)),
    wider ? figure(t(`sheets.figure.within-${kind}`), counts.actionsWithin, actionsOf(kind, id)) : null,
    (acts(kind) ? roles() : []).map((role) => figure(t(`sheets.figure.${role}`), counts[role], actionsOf(kind, id, { role }))),
    figure(t(acts(kind) ? "sheets.figure.lines-active" : "sheets.figure.lines"), lines.length));
}

function figure(words, n, address) {
  return h("div", h("dt", words), h("dd", n && address ? h("a", { href: address }, number(n)) : number(n ?? 0)));
}

function facts(card, kind) {
  const aliases = card.aliases.filter((alias) => alias !== card.name && alias !== card.acronym);
  return h("dl.facts",
    aliases.length ? fact(t("sheets.aliases"), shortened(aliases), foreign()) : null,
    UP_AND_DOWN.filter((key) => card[key]?.length).map((key) => fact(t(`sheets.up.${key}`),
      thingLinks(card[key].map((thing) => ({ ...thing, kind })), { full: true }))),
    card.source && !card.guessed ? fact(t("sheets.source"), card.source, foreign()) : null);
}

function fact(words, inside, lang = null) {
  return h("div", h("dt", words), h("dd", { lang }, inside));
}

function shortened(aliases) {
  const first = aliases.slice(0, ALIASES);
  const more = aliases.slice(ALIASES);
  return more.length ? [first.join(", "), h("details.tail", h("summary", t("sheets.more", { n: more.length })), more.join(", "))] : listed(first);
}
