/** Lines of a document as they stand in it, numbered. */

import { href } from "/page/address.js";
import { h } from "/page/dom.js";
import { DOCUMENTS, t } from "/page/language.js";

/**
 * @param {{edition: string, lines: {number: number, text: string}[]}} part of a document, as the API gives it
 * @param {{first: number, last: number}} [wanted] the lines to point out
 */
export function documentLines({ edition, lines }, wanted) {
  return h("ol.doc", { "aria-label": t("sheets.source.lines", { first: lines[0]?.number, last: lines.at(-1)?.number }) },
    lines.map(({ number, text }) => {
      const meant = wanted && number >= wanted.first && number <= wanted.last;
      return h("li", { id: `L${number}`, value: number, class: meant ? "meant" : null },
        h("a.number", { href: href(["fichas", "source", edition], { lines: number }),
          "aria-label": t("evidence.source-line", { first: number }) }, number),
        h("span.words", { lang: DOCUMENTS }, text || " "));
    }));
}
