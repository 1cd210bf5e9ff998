/** One question: what it asks, the form, and what the document answers. */

import { Problem } from "/page/api.js";
import { changed, go, here, href } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { said } from "/page/frame.js";
import { counted, t, worded } from "/page/language.js";
import { failedPart } from "/parts/states.js";
import { answered } from "/rooms/questions/answer.js";
import { asker } from "/rooms/questions/asking.js";
import { form } from "/rooms/questions/form.js";
import { meaning } from "/rooms/questions/nothing.js";
import { sourceOf } from "/rooms/questions/source.js";
import { PAGED, asked, exampleOf, missing, own, sameWish, unasked } from "/rooms/questions/wish.js";
import { linked, named, sentences } from "/rooms/questions/words.js";

/** Shows a question, and its answer as soon as nothing that it needs is missing. */
export function showQuestion(place, question, questions, address, signal) {
  const room = { question, questions, form: null, shown: null, answer: null, submitted: false, ...furnished(place, question, questions) };
  room.asking = asker(room.status, room.body, signal);
  const update = ({ query }) => {
    followed(room, query);
    return worded(question.title);
  };
  update(address);
  return { title: worded(question.title), update };
}

function furnished(place, question, questions) {
  const parts = {
    asked: h("div"), note: h("p.note.small", { hidden: true }), status: h("div.status"), body: h("div.answer-body"),
    title: h("h2", { id: "answer", tabindex: "-1" }, t("questions.answer")),
  };
  const { first, rest } = sentences(question.description);
  const text = (words) => linked(words, questions);
  fill(place, h("p.small.up", h("a", { href: href(["preguntas"]) }, t("questions.all"))),
    h("h1", { tabindex: "-1" }, worded(question.title)), h("p.lead", text(first)),
    rest ? h("details.reading", h("summary", t("questions.reading")), h("p", text(rest))) : null, parts.asked,
    h("section.answer", { "aria-labelledby": "answer" }, parts.title, parts.note, parts.status, parts.body), sourceOf(question));
  return parts;
}

/** Asks anew when the address asks something else, or shows the answer in another way. */
function followed(room, query) {
  const wish = asked(room.question, query);
  const unknown = unasked(room.question, query);
  room.note.hidden = !unknown.length;
  room.note.textContent = unknown.length ? t("questions.unasked", { names: unknown.join(", ") }) : "";
  if (wish.toString() === room.shown) {
    room.answer?.show(query);
    return;
  }
  Object.assign(room, { shown: wish.toString(), answer: null });
  const lacking = missing(room.question, wish);
  const answer = lacking.length ? null : room.asking.start(room.question.links.answer, wish);
  formed(room, wish, answer);
  answer ? awaited(room, wish, answer) : prompted(room, wish, lacking);
}

/** The form stays when it says already what the address says: somebody may be typing in it. */
function formed(room, wish, answer) {
  const names = room.question.parameters.map(({ name }) => name);
  const wished = new URLSearchParams([...wish].filter(([name]) => names.includes(name)));
  if (room.form && sameWish(room.form.wish(), wished)) {
    room.form.accept();
    return;
  }
  const known = (name) => answer?.then(({ parameters }) => parameters[name]?.id ? parameters[name] : null, () => null);
  room.form = form(room.question, { wish: wished, known, onAsk: (wanted) => submitted(room, wanted) });
  fill(room.asked, room.form.element);
}

async function awaited(room, wish, asked) {
  try {
    const answer = await room.asking.answering(asked);
    if (!answer) {
      return;
    }
    room.answer = answered(room.body, { question: room.question, questions: room.questions, wish, answer });
    room.answer.show(here().query);
    said(answer.page.total ? counted("questions.rows", answer.page.total) : meaning(answer));
  }
  catch (failure) {
    refused(room, failure);
  }
  if (room.submitted) {
    room.submitted = false;
    (room.asked.querySelector("[aria-invalid]") ?? room.title).focus();
  }
}

/** Every parameter of the question is said anew; what else stands in the address and isn't about rows stays. */
function submitted(room, wanted) {
  const { parameters } = room.question;
  const values = Object.fromEntries(parameters.map(({ name }) => [name, wanted.get(name)]));
  const gone = Object.fromEntries(["page", "row", "at"].map((name) => [name === "page" ? name : own(room.question, name), null]));
  Object.assign(room, { submitted: true, shown: null });
  const address = changed({ ...gone, ...values });
  go(address, { replace: address === location.pathname + location.search });
}

function prompted(room, wish, lacking) {
  room.asking.none();
  if (wish.size) {
    lacking.forEach(({ name }) => room.form.refuse(name, t("questions.missing")));
  }
  const names = lacking.map((parameter) => `«${named(parameter)}»`).join(", ");
  fill(room.body, h("div.state", h("p", h("b", t("questions.prompt", { names }))),
    h("p", h("a", { href: href(["preguntas", room.question.id], exampleOf(room.question)) }, t("questions.see-example")))));
}

/** A problem is said at the field that it names, if there is one. */
function refused(room, failure) {
  const { parameter, candidates } = failure instanceof Problem ? failure.problem : {};
  if (parameter && room.form.refuse(parameter, failure.message, candidates)) {
    said(failure.message);
    fill(room.body, h("div.state", h("p", h("b", t("questions.refused"))), h("p", failure.message)));
    return;
  }
  const again = () => {
    room.shown = null;
    followed(room, here().query);
  };
  fill(room.body, failedPart(failure, parameter ? null : again),
    PAGED.includes(parameter) ? h("p", h("a", { href: changed({ page: null, size: null }) }, t("questions.from-start"))) : null);
}
