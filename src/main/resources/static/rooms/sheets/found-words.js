/** Marks in listed actions the words for which a filter found them; lists come without, sheets of actions have them. */

import { ask, of } from "/page/api.js";
import { fill } from "/page/dom.js";
import { families } from "/page/model.js";
import { marked } from "/parts/marked.js";
import { rangesOf } from "/rooms/sheets/items.js";
import { mentionsOf } from "/rooms/sheets/mentions.js";

/**
 * @param {Element[]} elements the actions' elements
 * @param {object[]} actions the actions
 * @param {object} filters what was asked for, as the API took it
 */
export function markFound(elements, actions, filters, signal) {
  const asked = families().filter(({ filter }) => filters[filter]?.length);
  if (asked.length) {
    actions.forEach(({ id }, i) => ask(of("actions", id), {}, { signal }).then((action) =>
      fill(elements[i].querySelector("blockquote"), marked(action.text, asked.flatMap((family) => rangesFor(action, family, filters[family.filter])))), () => {}));
  }
}

/** Where the thing itself isn't named, something within it is, and counts as well. */
function rangesFor(action, { kinds, includesBelow }, wanted) {
  const mentions = mentionsOf(action).filter(({ kind }) => kinds.includes(kind));
  const named = mentions.filter(({ id }) => wanted.some((one) => one.id === id));
  return (named.length || !includesBelow ? named : mentions).flatMap((mention) => rangesOf(mention, mention.kind));
}
