/** One question: what it asks, the form, and what the document answers. */

import { ask, Problem } from "/page/api.js";
import { go, href } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { said } from "/page/frame.js";
import { counted, t, worded } from "/page/language.js";
import { failedPart } from "/parts/states.js";
import { answered } from "/rooms/questions/answer.js";
import { form } from "/rooms/questions/form.js";
import { sourceOf } from "/rooms/questions/source.js";
import { asked, exampleOf, missing, own, unasked } from "/rooms/questions/wish.js";
import { brief, linked } from "/rooms/questions/words.js";

const LONG = 2500;

/** Shows a question, and its answer as soon as nothing that it needs is missing. */
export function showQuestion(place, question, questions, address, signal) {
  const asking = h("div.form-place");
  const note = h("p.note.small", { hidden: true });
  const status = h("div.status");
  const body = h("div.answer-body");
  const title = h("h2", { id: "answer", tabindex: "-1" }, t("questions.answer"));
  const state = { form: null, asked: null, answer: null, turn: 0, focus: false };
  fill(place, h("p.small.up", h("a", { href: href(["preguntas"]) }, t("questions.all"))),
    h("h1", { tabindex: "-1" }, worded(question.title)), h("p.lead", linked(question.description, questions, question.id)),
    asking, h("section.answer", { "aria-labelledby": "answer" }, title, note, status, body), sourceOf(question));

  async function update({ query }) {
    const wish = asked(question, query);
    const unknown = unasked(question, query);
    note.hidden = !unknown.length;
    note.textContent = unknown.length ? t("questions.unasked", { names: unknown.join(", ") }) : "";
    if (wish.toString() !== state.asked) {
      await askedAnew(wish, query);
    }
    else if (state.answer) {
      state.answer.show(query);
    }
  }

  async function askedAnew(wish, query) {
    const turn = ++state.turn;
    state.asked = wish.toString();
    state.answer = null;
    const lacking = missing(question, wish);
    const answer = lacking.length ? null : ask(question.links.answer, wish, { signal });
    formFor(wish, answer);
    if (!answer) {
      prompted(lacking, wish);
      return;
    }
    const waited = waiting();
    try {
      const given = await answer;
      if (turn === state.turn) {
        state.answer = answered(body, { question, wish, answer: given });
        state.answer.show(query);
        said(counted("questions.rows", given.page.total));
      }
    }
    catch (failure) {
      if (turn === state.turn) {
        refused(failure);
      }
    }
    finally {
      waited();
      if (turn === state.turn && state.focus) {
        (asking.querySelector("[aria-invalid]") ?? title).focus();
        state.focus = false;
      }
    }
  }

  /** The form stays as it is when it says already what the address says: somebody may be typing in it. */
  function formFor(wish, answer) {
    const own = new URLSearchParams([...wish].filter(([name]) => question.parameters.some((parameter) => parameter.name === name)));
    if (state.form && sameWish(state.form.wish(), own)) {
      state.form.accept();
      return;
    }
    const known = (name) => answer ? answer.then(({ parameters }) => parameters[name]?.id ? parameters[name] : null, () => null) : undefined;
    state.form = form(question, { wish: own, known, onAsk });
    fill(asking, state.form.element);
  }

  function onAsk(wished) {
    state.focus = true;
    state.asked = null;
    const query = Object.fromEntries(wished);
    const view = own(question, "view");
    go(href(["preguntas", question.id], { ...query, [view]: new URLSearchParams(location.search).get(view) }));
  }

  function prompted(lacking, wish) {
    fill(status);
    if (wish.size) {
      lacking.forEach(({ name }) => state.form.refuse(name, t("questions.missing")));
    }
    fill(body, h("div.state", h("p", h("b", t("questions.prompt", { names: lacking.map(({ description }) => `«${brief(description)}»`).join(", ") }))),
      h("p", h("a", { href: href(["preguntas", question.id], exampleOf(question)) }, t("questions.see-example")))));
  }

  function waiting() {
    body.setAttribute("aria-busy", "true");
    const words = h("p.loading", { role: "status" }, t("questions.asking"));
    fill(status, words);
    const long = setTimeout(() => { words.textContent = t("questions.asking-long"); }, LONG);
    const turn = state.turn;
    return () => {
      clearTimeout(long);
      if (turn === state.turn) {
        body.removeAttribute("aria-busy");
        fill(status);
      }
    };
  }

  function refused(failure) {
    if (failure.name === "AbortError") {
      return;
    }
    const problem = failure instanceof Problem ? failure.problem : {};
    if (problem.parameter && state.form.refuse(problem.parameter, failure.message, problem.candidates)) {
      said(failure.message);
      fill(body, h("div.state", h("p", h("b", t("questions.refused"))), h("p", failure.message)));
      return;
    }
    fill(body, failedPart(failure, () => { state.asked = null; update({ query: new URLSearchParams(location.search) }); }));
  }

  update(address);
  return { title: worded(question.title), update: (now) => { update(now); return worded(question.title); } };
}

function sameWish(a, b) {
  const sorted = (wish) => new URLSearchParams([...wish].sort(([one], [other]) => one < other ? -1 : 1)).toString();
  return sorted(a) === sorted(b);
}
