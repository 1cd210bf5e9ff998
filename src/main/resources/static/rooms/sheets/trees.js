/** Plans as trees, as the edition that the page is about tells them. */

import { edition } from "/page/address.js";
import { ask, of } from "/page/api.js";

/** One plan's tree; of the chosen edition if that belongs to the plan, else of the latest. */
export async function tree(plan, signal) {
  const chosen = await chosenEdition(signal);
  return ask(of("plans", plan), chosen?.plan.id === plan ? { edition: chosen.id } : {}, { signal });
}

/** All plans; if an edition is chosen, its plan. */
export async function trees(signal) {
  const [plans, chosen] = await Promise.all([ask("/api/plans", {}, { signal }), chosenEdition(signal)]);
  return Promise.all(plans.filter(({ id }) => !chosen || chosen.plan.id === id).map(({ id }) => tree(id, signal)));
}

/** A plan's lines of action in their order. */
export function linesOf({ objectives }) {
  return objectives.flatMap(({ strategies }) => strategies.flatMap(({ lines }) => lines));
}

async function chosenEdition(signal) {
  const editions = edition() ? await ask("/api/editions", {}, { signal }) : [];
  return editions.find(({ id }) => id === edition());
}
