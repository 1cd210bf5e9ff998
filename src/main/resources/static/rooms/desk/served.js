/** The good news where a list of gaps has none for a population: how many serve it. */

import { ask, of } from "/page/api.js";
import { href } from "/page/address.js";
import { h } from "/page/dom.js";
import { counted, t } from "/page/language.js";

/**
 * Says how many agencies serve the population that a list was narrowed to.
 * @param {object} filters the parameters that the list's question was asked with
 * @returns {Promise<?Element>} nothing if the list is about no population, or if nobody serves it
 */
export async function served({ population, edition }, signal) {
  if (!population) {
    return null;
  }
  const { rows, parameters } = await ask(of("questions", "population-agencies"), { population, edition, size: 1000 }, { signal });
  const agencies = new Set(rows.map(({ agency }) => agency.id));
  return agencies.size ? h("div.state", h("p", h("b", counted("desk.served", agencies.size, { population: parameters.population.name }))),
    h("p", h("a", { href: href(["preguntas", "population-agencies"], { population }) }, t("desk.served-by")))) : null;
}
