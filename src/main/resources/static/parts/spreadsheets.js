/** A list or an answer as files for a spreadsheet. */

import { asParameters } from "/page/address.js";
import { at } from "/page/api.js";
import { h } from "/page/dom.js";
import { spoken, t } from "/page/language.js";

/**
 * Links to all of it, not just to the page in sight; the workbook first, since it opens everywhere.
 * @param {string} path where the API has it
 * @param {object|URLSearchParams} [wish] what it is asked with
 */
export function spreadsheets(path, wish = {}) {
  const whole = new URLSearchParams(asParameters(wish));
  ["page", "size"].forEach((name) => whole.delete(name));
  whole.set("lang", spoken());
  return ["xlsx", "csv"].map((format) => {
    whole.set("format", format);
    return h("a.button", { href: at(path, whole), download: "" }, t(`take.${format}`));
  });
}

/** The same with a word in front, to stand below a list. */
export function takenAlong(path, wish) {
  return h("p.tools.no-print", h("span.muted", t("take.list")), spreadsheets(path, wish));
}
