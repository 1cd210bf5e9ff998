/** Two actions side by side, with their words: those that overlap, and those that promise the same. */

import { h } from "/page/dom.js";
import { counted, DOCUMENTS, number, t, worded } from "/page/language.js";
import { marks, where } from "/parts/evidence.js";
import { marked } from "/parts/marked.js";
import { labelOf, thingLinks } from "/parts/thing.js";
import { agreed } from "/rooms/desk/meeting.js";

/** Pairs of actions that deserve a look, the most telling first. */
export function overlap({ rows, page }) {
  return entries(rows, page, (row) => [
    h("h3", names(row.agenciesA), " ⇄ ", names(row.agenciesB), " ", h("span.tag", counted("desk.points", row.score))),
    h("p", worded(row.reasons)),
    h("p.common", t("desk.common"), " ", thingLinks(row.common, { full: true })),
    h("div.sides", side(row, "actionA", row.agenciesA), side(row, "actionB", row.agenciesB)),
  ]);
}

/** Pairs of actions that promise the same. */
export function repetition({ rows, page }) {
  return entries(rows, page, (row) => [
    h("h3", `${row.lineA.label} = ${row.lineB.label} `, h("span.tag", t(`desk.kind.${row.kind}`))),
    h("p", worded(row.reason)),
    row.agencies.length ? thingLinks(row.agencies, { full: true }) : h("p.muted", t("desk.nobody")),
    h("div.sides", side(row, "actionA", null, row.lineA), side(row, "actionB", null, row.lineB)),
  ]);
}

/** A numbered list of entries, each with room for what is agreed. */
export function entries(rows, { number: page, size }, inside) {
  return h("ol.entries", { start: page * size + 1 }, rows.map((row, i) => h("li.card",
    h("span.rank", { "aria-hidden": "true" }, number(page * size + i + 1)), inside(row), agreed())));
}

function names(agencies) {
  return agencies.length ? agencies.map(labelOf).join(", ") : t("desk.nobody");
}

function side(row, which, agencies, line) {
  const evidence = row.evidence.filter(({ action }) => action === row[which].id);
  return h("div.side", agencies ? thingLinks(agencies, { full: true }) : null, line ? h("p.small.muted", line.name) : null,
    h("p.where", evidence.length ? where(evidence[0]) : null),
    h("blockquote", { lang: DOCUMENTS, data: { passage: row[which].id } }, marked(text(row, which, evidence), evidence.flatMap(marks))));
}

/** All of an action's text: the row has it, or STATED_IN quotes it. */
function text(row, which, evidence) {
  return row[which.replace("action", "text")]
    ?? evidence.flatMap(({ quotes = [] }) => quotes).find(({ type }) => type === "STATED_IN")?.quote ?? "";
}
