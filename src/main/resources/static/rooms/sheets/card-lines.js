/** The lines of action in which a thing stands, and those that name it only in their titles. */

import { h } from "/page/dom.js";
import { counted, t } from "/page/language.js";
import { activeRoles } from "/page/model.js";
import { thingLink } from "/parts/thing.js";
import { acts, actionsOf } from "/rooms/sheets/filters.js";
import { longList } from "/rooms/sheets/long-list.js";

const FIRST = 8;

/** A card's lines of action. */
export function linesWith(card, kind) {
  const worked = new Set(card.lines.map(({ id }) => id));
  const named = (card.titles ?? []).filter(({ id }) => !worked.has(id));
  return [part("lines", t("sheets.lines.with"), card.lines.map((line) => item(line, h("a.joint.small",
    { href: actionsOf(kind, card.id, { line: line.id, role: acts(kind) ? activeRoles() : null }) }, counted("sheets.n-actions", line.actions),
    h("span.unseen", ` ${t("sheets.lines.in", { code: line.code })}`))))),
  part("titles", t("sheets.lines.titles"), named.map((line) => item(line)))];
}

function part(id, title, rows) {
  return rows.length ? h("section.of-lines", { "aria-labelledby": id }, h("h2", { id }, title), longList(rows, FIRST)) : null;
}

function item({ id, code, title }, more) {
  return h("li", thingLink({ id, kind: "line", label: code, name: title }, { full: true }), more);
}
