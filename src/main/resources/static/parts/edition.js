/** Of which edition something is. */

import { edition as chosen } from "/page/address.js";
import { ask } from "/page/api.js";
import { h } from "/page/dom.js";

/**
 * An edition's title, which appears where more than one may be meant: neither among one alone nor where one was chosen.
 * @param {string} [id] the edition's id
 * @param {string} [before] what stands before it
 */
export function editionMark(id, before = "") {
  const mark = h("span.muted.of-edition", { hidden: true });
  if (id && id !== chosen()) {
    ask("/api/editions").then((editions) => {
      const its = editions.find((one) => one.id === id);
      mark.textContent = `${before}${its?.title ?? id}`;
      mark.hidden = editions.length < 2;
    }).catch(() => {});
  }
  return mark;
}
