/** Actions in a list: where each stands, its text, who has a part in it. */

import { h } from "/page/dom.js";
import { DOCUMENTS, t } from "/page/language.js";
import { where } from "/parts/evidence.js";
import { marked } from "/parts/marked.js";
import { actorsOf } from "/rooms/sheets/actors.js";
import { statusTag } from "/rooms/sheets/status.js";

/**
 * One action.
 * @param {object} action as the API lists it
 * @param {{ranges?: object[], kindOf?: Function}} [how] what to mark in its text; what kinds of actors there are
 */
export function actionItem(action, { ranges = [], kindOf } = {}) {
  return h("li.said", h("p.where",
    action.role ? h("span.tag", t(`role.${action.role}`)) : null,
    where({ action: action.id, line: action.line.code, firstLine: action.firstLine, lastLine: action.lastLine, edition: action.edition }),
    action.planned === false ? statusTag(action) : null),
  h("blockquote", { lang: DOCUMENTS, data: { passage: action.id } }, marked(action.text, ranges)), kindOf ? actorsOf(action.actors, kindOf) : null);
}

/** What to mark: the words that name something, and the clause that gives it its part. */
export function rangesOf({ quotes = [], clause, role }, kind) {
  return [...quotes.map(({ start, end }) => ({ start, end, kind, role })),
    ...clause ? [{ start: clause.start, end: clause.end, clause: true }] : []];
}
