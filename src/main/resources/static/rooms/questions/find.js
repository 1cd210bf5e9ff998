/** Finds questions by the words that people use. */

import { folded } from "/page/language.js";

/** Shorter words, such as "a" or "los", say nothing of what is looked for. */
const SAYING = 4;

/**
 * Whether a question speaks of something: in its title, its description or its synonyms, in
 * either language.
 * @param {object} question as the API lists it
 * @param {string} words what somebody looks for, as typed
 */
export function speaksOf({ id, title, description, synonyms }, words) {
  const text = folded([id, ...[title, description, synonyms].flatMap(({ es, en }) => [es, en]).flat()].join(" "));
  const all = folded(words).match(/[\p{L}\p{N}]+/gu) ?? [];
  const saying = all.filter((word) => word.length >= SAYING);
  return (saying.length ? saying : all).every((word) => text.includes(singular(word)));
}

/** A word as it begins in the singular: "traslapes" is looked for as "traslap". */
function singular(word) {
  return word.length > SAYING ? word.replace(/e?s$/, "") : word;
}
