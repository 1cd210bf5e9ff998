/** Marks in listed actions the words for which a filter found them; lists come without, sheets of actions have them. */

import { ask, of } from "/page/api.js";
import { fill } from "/page/dom.js";
import { marked } from "/parts/marked.js";
import { THINGS } from "/rooms/sheets/filters.js";
import { rangesOf } from "/rooms/sheets/items.js";
import { mentionsOf } from "/rooms/sheets/mentions.js";

const NAMED = ["agency", "initiative", "population", "place"];

/**
 * @param {Element[]} elements the actions' elements
 * @param {object[]} actions the actions
 * @param {object} filters what was asked for, as the API took it
 */
export function markFound(elements, actions, filters, signal) {
  const asked = NAMED.filter((name) => filters[name]?.length);
  if (asked.length) {
    actions.forEach(({ id }, i) => ask(of("actions", id), {}, { signal }).then((action) =>
      fill(elements[i].querySelector("blockquote"), marked(action.text, asked.flatMap((name) => rangesFor(action, name, filters[name])))), () => {}));
  }
}

/** Where the thing itself isn't named, something within it is, and counts as well. */
function rangesFor(action, name, wanted) {
  const mentions = mentionsOf(action).filter(({ kind }) => THINGS[name].includes(kind));
  const named = mentions.filter(({ id }) => wanted.some((one) => one.id === id));
  return (named.length || name === "agency" || name === "initiative" ? named : mentions).flatMap((mention) => rangesOf(mention, mention.kind));
}
