/** How to cite a sheet: words that one can copy, and that stand on paper too. */

import { ask } from "/page/api.js";
import { edition } from "/page/address.js";
import { h } from "/page/dom.js";
import { day, listed, t } from "/page/language.js";
import { copyButton } from "/parts/copy.js";

/** This sheet's address, as one would write it down. */
export function ownAddress() {
  return location.origin + location.pathname;
}

/** The place in a document: edition, line of action, lines of the file and its checksum. */
export function citedPlace({ edition: { title, sourceName, sha256 }, what, firstLine, lastLine }) {
  const lines = t(firstLine === lastLine ? "evidence.source-line" : "evidence.source-lines", { first: String(firstLine), last: String(lastLine) });
  return t("sheets.cite.place", { title, what, lines, file: sourceName, sha256, address: ownAddress() });
}

/** A sheet that is made from whole editions. */
export async function citedSheet(what, signal) {
  const editions = await ask("/api/editions", {}, { signal });
  const from = editions.filter(({ id }) => !edition() || id === edition())
    .map(({ title, sha256 }) => t("sheets.cite.edition", { title, sha256 }));
  return t("sheets.cite.sheet", { what, from: listed(from), day: day(new Date()), address: ownAddress() });
}

/** The words in a box, with a button that copies them. */
export function citation(words) {
  return h("section.cite", { "aria-labelledby": "cite" }, h("h2", { id: "cite" }, t("sheets.cite.title")),
    h("p.small", words), copyButton(t("sheets.cite.copy"), () => words));
}
