/** Where one can go on from a thing: its network, and the questions that can be asked about it. */

import { ask } from "/page/api.js";
import { href } from "/page/address.js";
import { h } from "/page/dom.js";
import { t, worded } from "/page/language.js";
import { familyOf, filterFor } from "/page/model.js";
import { filling } from "/parts/section.js";

/** Its network: those who act beside it; else the agencies tied to it. */
export function network(id, kind) {
  const nodes = kind === "agency" ? null : ["agency", kind].join(",");
  return href(["red"], { nodes, [filterFor(kind)]: id, selected: id });
}

/** The questions with a parameter that takes the thing, filled in. */
export function questionsAbout({ id }, kind, signal) {
  return h("section.asks.no-print", { "aria-labelledby": "asks" }, h("h2", { id: "asks" }, t("sheets.ways.questions")),
    filling(h("div.body"), async () => {
      const all = await ask("/api/questions", {}, { signal });
      return h("ul", all.map((question) => [question, parameterFor(question, kind)]).filter(([, name]) => name)
        .map(([question, name]) => h("li", h("a", { href: href(["preguntas", question.id], { [name]: id }) }, worded(question.title)))));
    }));
}

/** The parameter that takes a thing of a kind: of several, that of the type that says most. */
function parameterFor({ parameters }, kind) {
  return [kind, familyOf(kind).word, "thing"].map((type) => parameters.find((parameter) => parameter.type === type)?.name).find(Boolean);
}
