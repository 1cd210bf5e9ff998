/** Turns the pages of a long answer; the page stands in the address, counted from 0 as the API does. */

import { changed } from "/page/address.js";
import { h } from "/page/dom.js";
import { t } from "/page/language.js";
import { printAll, rest } from "/parts/paper.js";

/**
 * Links to the pages before and behind; a button that brings all pages on one and prints it; on paper, where the others are.
 * @param {{number: number, size: number, total: number}} page which page it is, how much is on one, and how much there is
 * @param {{most?: number, printed?: boolean}} [how] how much there may be on one, if it isn't a list's entries; and whether
 * paper has the pages and no others
 * @returns {Element|null} nothing where one page has all
 */
export function pages({ number, size, total }, { most, printed = true } = {}) {
  const last = Math.max(0, Math.ceil(total / size) - 1);
  if (!last && !number) {
    return null;
  }
  const [from, to] = [number * size + 1, Math.min(total, (number + 1) * size)];
  return h("nav.pager", { "aria-label": t("pages.name"), data: printed && last ? { part: t("paper.part", { from, to, total, address: location.href }) } : {} },
    turn("pages-before", "before", Math.min(number, last + 1) - 1, number > 0),
    h("span", number > last ? t("pages.beyond") : t("pages.at", { from, to, total })),
    turn("pages-next", "next", number + 1, number < last),
    printed && total > size ? printAll(total, most) : null, printed && last ? rest() : null);
}

function turn(id, key, to, possible) {
  const words = t(`pages.${key}`);
  return possible ? h("a.button", { id, href: changed({ page: to || null }) }, words)
    : h("span.button", { "aria-disabled": "true", class: "button off" }, words);
}
