/** All questions, found by words and by what they can be narrowed to. */

import { changed, go, here, href } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { keepingFocus } from "/page/focus.js";
import { said } from "/page/frame.js";
import { compared, counted, t, worded } from "/page/language.js";
import { kindsFor, kindTitle, thingFilters } from "/page/model.js";
import { empty } from "/parts/states.js";
import { speaksOf } from "/rooms/questions/find.js";
import { exampleOf } from "/rooms/questions/wish.js";
import { kindsOf, sentences } from "/rooms/questions/words.js";

const DELAY = 200;

/** Shows the list of all questions. */
export function showList(place, questions, address) {
  const sorted = [...questions].sort((a, b) => compared(worded(a.title), worded(b.title)));
  const box = h("input", { type: "search", id: "question-words", autocomplete: "off" });
  const kinds = h("nav.narrowing", { "aria-label": t("questions.narrowed-by") });
  const list = h("div");
  let soon;
  box.addEventListener("input", () => {
    clearTimeout(soon);
    soon = setTimeout(() => go(changed({ q: box.value.trim() }), { replace: true }), DELAY);
  });
  const form = h("form.filter", { role: "search", "aria-label": t("questions.find"), on: { submit: (event) => event.preventDefault() } },
    h("label", { for: box.id }, t("questions.find")), box);
  const update = ({ query }) => {
    if (document.activeElement !== box) {
      box.value = query.get("q") ?? "";
    }
    const found = sorted.filter((question) => matches(question, query.get("q") ?? "", query.get("by")));
    keepingFocus(() => fill(kinds, narrowing(sorted, query.get("by"))));
    fill(list, found.length ? items(found) : empty(t("questions.none-found"), h("a", { href: href(["preguntas"]) }, t("questions.all"))));
    said(counted("questions.count", found.length));
  };
  fill(place, h("h1", { tabindex: "-1" }, t("room.questions")), h("p.lead", t("questions.lead")), form, kinds, list);
  update(address);
  return { title: t("room.questions"), update };
}

/** Says that there is no such question, and which there are. */
export function showUnknown(place, id, questions) {
  fill(place, h("h1", { tabindex: "-1" }, t("questions.unknown", { id })), h("p.lead", t("questions.unknown-ways")),
    items([...questions].sort((a, b) => compared(worded(a.title), worded(b.title)))));
  return { title: t("room.questions") };
}

function items(questions) {
  return h("ul.question-list", questions.map((question) => h("li",
    h("h2", h("a", { href: href(["preguntas", question.id]) }, worded(question.title))),
    h("p", sentences(question.description).first),
    h("p.small", h("a", { href: href(["preguntas", question.id], exampleOf(question)),
      "aria-label": t("questions.example-of", { title: worded(question.title) }) }, t("questions.see-example"))))));
}

function narrowing(questions, by) {
  const chips = thingFilters().flatMap(kindsFor).map((kind) => ({ kind, n: questions.filter((question) => takes(question, kind)).length }))
    .filter(({ n }) => n > 0);
  return [h("span.muted.small", t("questions.narrowed-by")), h("ul", chips.map(({ kind, n }) => h("li", h("a.button", {
    id: `by-${kind}`, href: changed({ by: kind === here().query.get("by") ? null : kind }), "aria-current": kind === by ? "true" : null,
  }, kindTitle(kind, "many"), h("span.muted", n)))))];
}

function takes(question, kind) {
  return question.parameters.some((parameter) => kindsOf(parameter).includes(kind));
}

function matches(question, words, by) {
  return (!by || takes(question, by)) && speaksOf(question, words);
}
