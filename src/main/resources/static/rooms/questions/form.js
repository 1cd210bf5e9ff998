/** A form made from a question's parameters. */

import { h } from "/page/dom.js";
import { said } from "/page/frame.js";
import { t } from "/page/language.js";
import { field } from "/rooms/questions/fields.js";
import { exampleOf } from "/rooms/questions/wish.js";

/**
 * The form of a question.
 * @param {object} question the question
 * @param {object} how
 * @param {URLSearchParams} how.wish what the address has for its parameters
 * @param {(name: string) => Promise<object|null>|undefined} how.known the thing that a parameter was taken for
 * @param {(wish: URLSearchParams) => void} how.onAsk told what somebody asks
 * @returns {{element: Element, wish: () => URLSearchParams, refuse: Function, accept: Function}}
 */
export function form(question, { wish, known, onAsk }) {
  const fields = question.parameters.map((parameter) => field(parameter, wish.get(parameter.name), known(parameter.name)));
  const read = () => new URLSearchParams(fields.map((one) => [one.parameter.name, one.read()]).filter(([, value]) => value !== null));
  const refuse = (name, words, candidates) => {
    const refused = fields.find((one) => one.parameter.name === name);
    refused?.refuse(words, candidates, (id) => { const wished = read(); wished.set(name, id); onAsk(wished); });
    return Boolean(refused);
  };
  const submit = (event) => {
    event.preventDefault();
    complete(fields, event.target) && onAsk(read());
  };
  const element = h("form.card.asking", { novalidate: true, on: { submit }, "aria-label": t("questions.form") },
    h("div.fields", fields.map((one) => one.element)), buttons(question, onAsk));
  return { element, wish: read, refuse, accept: () => fields.forEach((one) => one.accept()) };
}

/** Whether nothing is missing; else it is said at the fields, the first of which gets the focus. */
function complete(fields, element) {
  fields.forEach((one) => one.accept());
  const lacking = fields.filter((one) => one.lacks());
  lacking.forEach((one) => one.refuse(t(one.parameter.type === "choices" ? "questions.missing-choice" : "questions.missing")));
  if (lacking.length) {
    said(t("questions.missing"));
    element.querySelector("[aria-invalid]").focus();
  }
  return !lacking.length;
}

function buttons(question, onAsk) {
  return h("div.tools", h("button.primary", { type: "submit", id: "ask" }, t("questions.ask")),
    h("button", { type: "button", id: "ask-example", on: { click: () => onAsk(exampleOf(question)) } }, t("questions.example")),
    question.parameters.length ? h("button.plain", { type: "button", id: "ask-nothing", on: { click: () => onAsk(new URLSearchParams()) } },
      t("questions.clear")) : null);
}
