/** What was found: each with why it was found, and where it stands. */

import { changed, href } from "/page/address.js";
import { h } from "/page/dom.js";
import { DOCUMENTS, counted, foreign, t, worded } from "/page/language.js";
import { kindTitle, namedKinds } from "/page/model.js";
import { briefLink } from "/parts/brief.js";
import { editionMark } from "/parts/edition.js";
import { pages } from "/parts/pages.js";
import { takenAlong } from "/parts/spreadsheets.js";
import { empty } from "/parts/states.js";
import { isProvisional, labelOf, plural, sheet, sign } from "/parts/thing.js";
import { narrowed } from "/rooms/search/wish.js";

/** The results of a search, or what to try when there are none. */
export function results(answer, wish) {
  const { items, total, page, size, all, didYouMean } = answer;
  return [
    h("h2", { id: "results", tabindex: "-1" }, found(answer, wish)),
    didYouMean ? meant(didYouMean) : null,
    asked(answer),
    all || !total ? null : h("p.some", t("search.some")),
    items.length ? h("ol.results", { start: page * size + 1 }, items.map(item)) : total || called(answer) ? null : nothing(wish),
    pages({ number: page, size, total }),
    total ? takenAlong("/api/search", wish) : null,
  ];
}

/** How much was found; where words only name questions or lists, that those are what there is. */
export function found(answer, wish) {
  return answer.total || !called(answer) ? counted("search.total", answer.total)
    : t(answer.questions.length ? "search.only-questions" : "search.only-lists", { words: wish.get("q") });
}

/** Whether questions or kinds are called by the words. */
function called({ questions, kinds }) {
  return questions.length > 0 || kinds.length > 0;
}

/** The questions that are called by the words, and the kinds. */
function asked({ questions, kinds, page }) {
  return page ? null : [
    links("search.questions", questions.map(({ id, title }) => h("a", { href: href(["preguntas", id]) }, worded(title)))),
    links("search.lists", kinds.map(({ kind, titles }) => h("a", { href: href(["fichas", plural(kind)]) }, worded(titles)))),
  ];
}

function links(what, all) {
  return all.length ? h("p.questions", `${t(what)} `, all.map((link, i) => [i ? " · " : null, link])) : null;
}

/** Words that were probably meant, and how much they find. */
function meant({ words, total }) {
  return h("p.meant", h("a", { href: changed({ q: words, page: null }) }, counted("search.meant", total, { words })));
}

/** What can be found at all, for who has typed nothing yet. */
export function nothingYet() {
  return h("div.state", h("p", t("search.about")), h("ul", ["acronyms", "inflection", "phrase", "keys"].map((what) => h("li", t(`search.about.${what}`)))),
    h("p", t("search.browse"), " ", namedKinds().map((kind, i) => [i ? " · " : null, h("a", { href: href(["fichas", plural(kind)]) }, kindTitle(kind, "many"))])));
}

/** Why the API doesn't search for this, with a way out. */
export function refusal({ message, problem }, wish) {
  const { parameter, candidates = [] } = problem;
  const others = candidates.map((thing) => h("li", h("a", { href: changed({ [parameter]: thing.id, page: null }) }, sign(thing.kind), " ", labelOf(thing), " ", thing.name !== thing.label ? h("span.muted", thing.name) : null)));
  const without = parameter === "q" || !wish.has(parameter) ? null
    : h("li", h("a", { href: changed({ [parameter]: null, page: null }) }, t("search.drop")));
  return h("div.state", h("h2", { tabindex: "-1" }, problem.title), h("p", message), h("ul", others, without));
}

function nothing(wish) {
  const without = Object.fromEntries(narrowed(wish).map(([name]) => [name, null]));
  return empty(t("search.nothing", { words: wish.get("q") }), h("ul", h("li", t("search.try-fewer")), h("li", t("search.try-other")),
    narrowed(wish).length ? h("li", h("a", { href: changed(without) }, t("search.without-all"))) : null,
    h("li", h("a", { href: href(["fichas"]) }, t("search.try-sheets")))));
}

function item(one) {
  const { kind, snippet, line, edition } = one;
  const name = titled(one);
  return h("li.result", { class: `result of-${kind}` },
    h("p.kind.small", sign(kind), kindTitle(kind), briefLink(one, { what: "a.to-brief" })),
    h("h3", h("a", { href: sheet(one), lang: foreign(one) }, name.words), isProvisional(one) ? h("span.muted.small", ` (${t("thing.provisional")})`) : null),
    name.shown ? null : h("p.snippet", { lang: DOCUMENTS }, marked(snippet)),
    line ? h("p.small.standing", h("a", { href: href(["fichas", "lines", line.id]) }, `${kindTitle("line")} ${line.code}`), " ", h("span", { lang: foreign() }, line.title),
      editionMark(edition, " · ")) : null);
}

/** Its title, with the words that were found marked, if they were found there. */
function titled(one) {
  const { kind, code, acronym, name, snippet } = one;
  if (kind === "action") {
    return { words: labelOf(one) };
  }
  const text = snippet.segments.map((segment) => segment.text).join("");
  const written = (words) => words === text ? marked(snippet) : words;
  return { shown: [acronym, name].includes(text), words: [code ?? acronym ? [h("b", code ?? written(acronym)), " "] : null, written(name)] };
}

function marked({ start, end, length, segments }) {
  return [start > 0 ? "… " : null, segments.map(({ text, match }) => match ? h("mark", text) : text), end < length ? " …" : null];
}
