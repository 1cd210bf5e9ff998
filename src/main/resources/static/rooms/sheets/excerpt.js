/** A few lines of the document around a place, with the way to all of it. */

import { ask, of } from "/page/api.js";
import { href } from "/page/address.js";
import { h } from "/page/dom.js";
import { t } from "/page/language.js";
import { section } from "/parts/section.js";
import { documentLines } from "/rooms/sheets/document-lines.js";

const AROUND = 2;

/**
 * @param {{edition: string, firstLine: number, lastLine: number, until?: number}} place where something stands,
 * and until where it is worth reading on
 * @param {string} title the heading
 */
export function excerpt({ edition, firstLine, lastLine, until = lastLine }, title, signal) {
  return section({ title, as: "section.excerpt", build: async () => {
    const total = (await ask(of("editions", edition, "source"), { from: firstLine, to: firstLine }, { signal })).total;
    const part = await ask(of("editions", edition, "source"),
      { from: Math.max(1, firstLine - AROUND), to: Math.min(total, until + AROUND) }, { signal });
    return [documentLines(part, { first: firstLine, last: lastLine }), h("p.small.no-print", h("a", {
      href: href(["fichas", "source", edition], { lines: `${firstLine}-${lastLine}` }) }, t("sheets.source.whole")))];
  } });
}
