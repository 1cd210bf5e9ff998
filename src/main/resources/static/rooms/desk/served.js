/** Who serves the population that the desk was narrowed to: the good news where a list of gaps has none. */

import { ask, of } from "/page/api.js";
import { changed } from "/page/address.js";
import { h } from "/page/dom.js";
import { counted, t } from "/page/language.js";
import { attended } from "/rooms/desk/gaps.js";

/**
 * How many agencies serve the population that a list was narrowed to, which, and with what words.
 * @param {object} filters the parameters that the list's question was asked with
 * @returns {Promise<?Element>} nothing if the list is about no population, or if nobody serves it
 */
export async function served(filters, query, signal) {
  const answer = await asked(filters, signal);
  return answer?.rows.length ? h("div.served", told(answer), attended(answer, query)) : null;
}

/** The same in a sentence, with the way to the view that shows it, for lists about something else. */
export async function servedBriefly(filters, signal) {
  const answer = await asked(filters, signal);
  return answer?.rows.length ? h("div.served", told(answer), h("p", h("a", { href: changed({ view: "served", gap: null, page: null }) }, t("desk.served-by")))) : null;
}

/** The sentence alone, above the agencies themselves. */
export async function servedInWords(filters, signal) {
  const answer = await asked(filters, signal);
  return answer?.rows.length ? told(answer) : null;
}

/** @returns {Promise<?object>} an answer, none without a population */
async function asked({ population, edition }, signal) {
  return population ? ask(of("questions", "population-agencies"), { population, edition, size: 1000 }, { signal }) : null;
}

function told({ rows, parameters }) {
  const agencies = new Set(rows.map(({ agency }) => agency.id));
  return h("p", h("b", counted("desk.served", agencies.size, { population: parameters.population.name })));
}
