/** Lists that show their beginning on the screen, and all of themselves on paper. */

import { h } from "/page/dom.js";
import { t } from "/page/language.js";

/**
 * @param {Element[]} rows list items
 * @param {number} first how many are seen before one unfolds the others
 */
export function longList(rows, first) {
  const more = rows.length - first;
  return [h("ul", rows.slice(0, first)),
    more > 0 ? h("details.tail", h("summary", t("sheets.more", { n: more })), h("ul", rows.slice(first))) : null];
}
