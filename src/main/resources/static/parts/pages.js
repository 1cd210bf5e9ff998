/** Turns the pages of a long answer; the page stands in the address, counted from 0 as the API does. */

import { changed } from "/page/address.js";
import { h } from "/page/dom.js";
import { t } from "/page/language.js";
import { printAll, rest } from "/parts/paper.js";

/**
 * Links to the pages before and behind; a button that brings all pages on one and prints it; on paper, where the others are.
 * @param {{number: number, size: number, total: number}} page which page it is, how much is on one, and how much there is
 * @param {number} [most] how much there may be on one, if it isn't a list's entries
 * @returns {Element|null} nothing where one page has all
 */
export function pages({ number, size, total }, most) {
  const last = Math.max(0, Math.ceil(total / size) - 1);
  if (!last && !number) {
    return null;
  }
  return h("nav.pager", { "aria-label": t("pages.name") },
    turn("pages-before", "before", Math.min(number, last + 1) - 1, number > 0),
    h("span", number > last ? t("pages.beyond") : t("pages.at", { from: number * size + 1, to: Math.min(total, (number + 1) * size), total })),
    turn("pages-next", "next", number + 1, number < last),
    total > size ? printAll(total, most) : null, last ? rest() : null);
}

function turn(id, key, to, possible) {
  const words = t(`pages.${key}`);
  return possible ? h("a.button", { id, href: changed({ page: to || null }) }, words)
    : h("span.button", { "aria-disabled": "true", class: "button off" }, words);
}
