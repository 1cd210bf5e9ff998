/** What sort of thing something is, within its kind. */

import { h } from "/page/dom.js";
import { foreign, knows, t } from "/page/language.js";

/** Sorts of actors are words of the catalog, in its language; those of places are ids. */
export function sort(kind, word) {
  const key = `sheets.place.${word}`;
  return kind === "place" && knows(key) ? t(`sheets.place.${word}`) : h("span", { lang: foreign() }, word);
}
