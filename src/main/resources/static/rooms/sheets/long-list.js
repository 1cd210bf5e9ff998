/** Lists that show their beginning, and still less of it on paper: a sheet is one page. */

import { h } from "/page/dom.js";
import { t } from "/page/language.js";

/** How much of a list is printed, if nobody says otherwise. */
export const PRINTED = 4;

/**
 * @param {Element[]} rows list items
 * @param {number} first how many are seen before one unfolds the others
 * @param {number} [printed] how many are printed
 */
export function longList(rows, first, printed = PRINTED) {
  beyondPaper(rows, printed);
  const more = rows.length - first;
  return [h("ul", rows.slice(0, first)),
    more > 0 ? h("details.tail", h("summary", t("sheets.more", { n: more })), h("ul", rows.slice(first))) : null,
    rows.length > printed ? h("p.on-paper", t("sheets.more", { n: rows.length - printed })) : null];
}

/** Takes from paper what comes after the first few. */
export function beyondPaper(rows, printed = PRINTED) {
  rows.slice(printed).forEach((row) => row.classList.add("beyond"));
  return rows;
}
