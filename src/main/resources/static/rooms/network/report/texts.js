/** The texts of the actions behind a network. */

import { ask, of } from "/page/api.js";

/** How many actions are asked for at once. */
const AT_ONCE = 200;

/**
 * The texts by the ids of their actions: many at once where there are many.
 * @param {{data: {edition: string}[]}} net the network
 * @param {Map<string, {action?: string}>} actions what is wanted
 */
export async function textsOf({ data }, actions) {
  const wanted = [...actions.values()].map(({ action }) => action).filter(Boolean);
  const texts = new Map();
  for (const { edition } of data) {
    for (let page = 0, more = true; more; page++) {
      const { items } = await ask("/api/actions", { edition, size: AT_ONCE, page });
      items.forEach(({ id, text }) => texts.set(id, text));
      more = items.length === AT_ONCE;
    }
  }
  await Promise.all(wanted.filter((id) => !texts.has(id)).map(async (id) => texts.set(id, (await ask(of("actions", id))).text)));
  return texts;
}
