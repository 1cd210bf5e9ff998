/** Lists that show their beginning, and still less of it on paper: a sheet is one page. */

import { h } from "/page/dom.js";
import { t } from "/page/language.js";

/** How much of a list is printed. */
export const PRINTED = 4;

/**
 * @param {Element[]} rows list items
 * @param {number} first how many are seen before one unfolds the others
 */
export function longList(rows, first) {
  beyondPaper(rows);
  const more = rows.length - first;
  return [h("ul", rows.slice(0, first)),
    more > 0 ? h("details.tail", h("summary", t("sheets.more", { n: more })), h("ul", rows.slice(first))) : null,
    rows.length > PRINTED ? h("p.on-paper", t("sheets.more", { n: rows.length - PRINTED })) : null];
}

/** Takes from paper what comes after the first few. */
export function beyondPaper(rows) {
  rows.slice(PRINTED).forEach((row) => row.classList.add("beyond"));
  return rows;
}
