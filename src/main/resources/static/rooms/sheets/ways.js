/** Where one can go on from a thing: its network, and the questions that can be asked about it. */

import { ask } from "/page/api.js";
import { href } from "/page/address.js";
import { h } from "/page/dom.js";
import { t, worded } from "/page/language.js";
import { filling } from "/parts/section.js";
import { filterOf } from "/rooms/sheets/filters.js";

/** Types of parameters that take a thing of a kind, those that say most first. */
const TYPES = {
  agency: ["agency", "actor", "thing"], organization: ["organization", "actor", "thing"], program: ["program", "initiative", "thing"],
  instrument: ["instrument", "initiative", "thing"], forum: ["forum", "initiative", "thing"],
  population: ["population", "thing"], place: ["place", "thing"],
};

/** Its network: those who act beside it; else the agencies tied to it. */
export function network(id, kind) {
  const nodes = kind === "agency" ? null : ["agency", kind].join(",");
  return href(["red"], { nodes, [filterOf(kind)]: id, selected: id });
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

function parameterFor({ parameters }, kind) {
  return TYPES[kind].map((type) => parameters.find((parameter) => parameter.type === type)?.name).find(Boolean);
}
