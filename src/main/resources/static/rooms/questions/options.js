/** What one chooses from a list, since there are few of them and nobody knows their codes by heart. */

import { ask, of } from "/page/api.js";
import { h } from "/page/dom.js";

/**
 * Options for a type of parameter, in groups where there is more than one plan or objective.
 * @param {"edition"|"objective"|"strategy"} type what is chosen
 * @returns {Promise<Element[]>} `option` and `optgroup`
 */
export async function optionsOf(type) {
  if (type === "edition") {
    return (await ask("/api/editions")).map(({ id, title }) => h("option", { value: id }, title));
  }
  const plans = await Promise.all((await ask("/api/plans")).map(({ id }) => ask(of("plans", id))));
  if (type === "strategy") {
    return plans.flatMap(({ objectives }) => objectives.map((objective) => group(objective, objective.strategies)));
  }
  return plans.length > 1 ? plans.map(({ title, objectives }) => group({ title }, objectives))
    : plans.flatMap(({ objectives }) => objectives.map(option));
}

function group({ code, title }, inside) {
  return h("optgroup", { label: named({ code, title }) }, inside.map(option));
}

function option({ id, code, title }) {
  return h("option", { value: id, data: { code } }, named({ code, title }));
}

function named({ code, title }) {
  return code ? `${code} · ${title}` : title;
}
