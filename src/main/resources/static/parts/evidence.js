/** Where it says that: the texts behind a row or a tie, with the words that show it marked. */

import { ask, of } from "/page/api.js";
import { href } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { counted, DOCUMENTS, t } from "/page/language.js";
import { kindBehind, kindTitle, roleOf } from "/page/model.js";
import { editionMark } from "/parts/edition.js";
import { marked } from "/parts/marked.js";

const AT_ONCE = 10;

/**
 * Evidence as the API gives it, each with its text.
 * @param {object[]} evidence `{text, edition, action, line, firstLine, lastLine, quotes}`
 * @param {{level?: number}} [how] of which level a heading in front would be
 * @returns {Element} a list that fetches the texts as it is shown
 */
export function evidenceList(evidence) {
  const list = h("ol.evidence");
  const more = h("button", { type: "button", data: { paper: "all" }, on: { click: () => show() } });
  let from = 0;
  function show() {
    evidence.slice(from, from + AT_ONCE).forEach((one) => list.append(item(one)));
    from += AT_ONCE;
    more.hidden = from >= evidence.length;
    more.textContent = t("evidence.more", { n: evidence.length - from });
  }
  show();
  return h("div.behind", h("p.small.muted", counted("evidence.count", evidence.length)), list, more);
}

function item(evidence) {
  const words = h("blockquote", { lang: DOCUMENTS, "aria-busy": "true", data: evidence.action ? { passage: evidence.action } : {} }, evidence.quotes?.map(({ quote }) => quote).join(" … ") ?? "");
  texted(evidence).then(({ text, ranges }) => fill(words, marked(text, ranges)))
    .catch(() => {})
    .finally(() => words.removeAttribute("aria-busy"));
  return h("li", h("p.where", where(evidence)), words);
}

/** Where a text stands, as a line of links. */
export function where(evidence) {
  const { action, line, firstLine, lastLine, edition, text } = evidence;
  return [
    text ? h("span.sort", t(`evidence.${text}`)) : null,
    line ? h("a", { href: href(["fichas", "lines", line]) }, `${kindTitle("line")} ${line}`) : null,
    action ? h("a", { href: href(["fichas", "actions", action]) }, t("evidence.sheet", { n: action.split(":").pop() })) : null,
    firstLine ? h("a", { href: href(["fichas", "source", edition], { lines: `${firstLine}-${lastLine}` }) },
      t(firstLine === lastLine ? "evidence.source-line" : "evidence.source-lines", { first: firstLine, last: lastLine })) : null,
    editionMark(edition),
  ];
}

/** The whole text that evidence quotes, and what is to be marked in it. */
async function texted(evidence) {
  const ranges = (evidence.quotes ?? []).flatMap(ranged);
  if (evidence.action) {
    const { text } = await ask(of("actions", evidence.action));
    // STATED_IN quotes all of an action: nothing in it stands out
    return { text, ranges: ranges.filter(({ start, end }) => end - start < text.length) };
  }
  if (evidence.text === "title") {
    const line = await ask(of("lines", evidence.line));
    const title = line.editions.find(({ edition }) => edition === evidence.edition)?.title ?? line.title;
    return { text: title, ranges };
  }
  return { text: (evidence.quotes ?? []).map(({ quote }) => quote).join(" … "), ranges: [] };
}

/** What one evidence's quotes mark in its text; STATED_IN quotes all of an action, and marks nothing. */
export function marks({ quotes = [] }) {
  return quotes.filter(({ type }) => type !== "STATED_IN").flatMap(ranged);
}

function ranged({ type, start, end, clause }) {
  const name = { start, end, kind: kindBehind(type), role: roleOf(type) };
  return clause ? [name, { start: clause.start, end: clause.end, clause: true }] : [name];
}
