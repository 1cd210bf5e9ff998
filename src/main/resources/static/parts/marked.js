/** Texts of the document with words in them marked. */

import { h } from "/page/dom.js";
import { t } from "/page/language.js";
import { kindTitle } from "/page/model.js";

/**
 * A text in pieces, those marked that ranges cover. Where ranges overlap, the shorter one
 * gives the colour.
 * @param {string} text the text
 * @param {{start: number, end: number, kind?: string, role?: string, clause?: boolean, what?: string, href?: string}[]} ranges
 * offsets of characters; a `clause` is underlined, anything else is marked in its kind's colour, told in words
 * by `what` (else by kind and role) when one points at it, and leads to `href`
 * @returns {Node[]} elements and texts
 */
export function marked(text, ranges) {
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => piece(text.slice(cuts[i], end),
    ranges.filter((range) => range.start <= cuts[i] && range.end >= end)));
}

function piece(words, covering) {
  const names = covering.filter(({ clause }) => !clause).sort((a, b) => (a.end - a.start) - (b.end - b.start));
  const clause = covering.some((range) => range.clause);
  if (!names.length) {
    return clause ? h("span.clause", words) : document.createTextNode(words);
  }
  const [{ kind, role, href }] = names;
  const title = names.map(told).filter(Boolean).join("; ") || null;
  const mark = h(`mark.of-${kind ?? "text"}${clause ? ".clause" : ""}`, { title: href ? null : title, data: role ? { role } : {} }, words);
  return href ? h("a.marked", { href, title }, mark) : mark;
}

function told({ kind, role, what }) {
  return what ?? [kind && kindTitle(kind), role && t(`role.${role}`)].filter(Boolean).join(", ");
}
