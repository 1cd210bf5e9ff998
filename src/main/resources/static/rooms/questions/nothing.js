/** What is shown when an answer has no rows: what that means, and what one can ask instead. */

import { ask, of } from "/page/api.js";
import { changed, href } from "/page/address.js";
import { h } from "/page/dom.js";
import { counted, t, worded } from "/page/language.js";
import { filling } from "/parts/section.js";
import { exampleOf, understood } from "/rooms/questions/wish.js";
import { meantBy, named } from "/rooms/questions/words.js";

/** What it means that an answer has no rows. */
export function meaning({ nothing: meant }) {
  return meant ? worded(meant) : t("questions.nothing");
}

/** The meaning of an answer without rows, and ways on. */
export function nothing({ question, questions, wish, answer }) {
  const other = questions.find(({ id }) => id === question.nothing?.instead);
  return h("div.state", h("p", h("b", meaning(answer))), other ? instead(other, question, answer) : null,
    h("p", t("questions.nothing-ways")), h("ul", without(question, wish, answer),
      h("li", h("a", { href: href(["preguntas", question.id], exampleOf(question)) }, t("questions.see-example")))));
}

/** Another question that tells more about it, asked with what both take, and how much it answers. */
function instead(other, question, answer) {
  const known = understood(question, answer);
  const shared = Object.fromEntries(other.parameters.filter(({ name }) => known[name] !== undefined).map(({ name }) => [name, known[name]]));
  return filling(h("div"), async () => {
    const { page } = await ask(of("questions", other.id), { ...shared, size: 1 });
    return h("p", h("a", { href: href(["preguntas", other.id], shared) }, worded(other.title)), `: ${counted("questions.rows", page.total)}`);
  });
}

function without(question, wish, { parameters }) {
  return question.parameters.filter(({ name, required }) => wish.has(name) && !required).map((parameter) => h("li",
    h("a", { href: changed({ [parameter.name]: null, page: null }) },
      t("questions.without", { name: named(parameter), value: parameters[parameter.name]?.name ?? meantBy(parameters[parameter.name]) }))));
}
