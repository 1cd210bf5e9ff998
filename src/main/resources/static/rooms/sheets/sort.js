/** What sort of thing something is, within its kind. */

import { knows, t } from "/page/language.js";

/** Sorts of actors are words of the catalog; those of places are ids. */
export function sortWord(kind, sort) {
  const key = `sheets.place.${sort}`;
  return kind === "place" && knows(key) ? t(`sheets.place.${sort}`) : sort;
}
