/** How a document was read: what became of its lines, what was guessed or left aside, what is worth checking. */

import { ask, of } from "/page/api.js";
import { href } from "/page/address.js";
import { h } from "/page/dom.js";
import { number, t, worded } from "/page/language.js";
import { filling } from "/parts/section.js";

/** In the order in which a document goes. */
const KINDS = ["FRONT", "HEADING", "TITLE", "STATUS", "PARAGRAPH", "RESPONSIBLE", "DETAIL", "ASIDE", "FURNITURE", "BACK"];

/** A part that is asked for when it is opened. */
export function account(id, signal) {
  const body = h("div.body");
  const details = h("details.account", h("summary", t("sheets.account.title")), body);
  details.addEventListener("toggle", () => filling(body, async () => told(id, await ask(of("editions", id, "account"), {}, { signal }))), { once: true });
  return details;
}

function told(id, { lines, blank, shares, notes, doubts }) {
  if (!lines) {
    return h("p", t("sheets.account.none"));
  }
  const kinds = KINDS.filter((kind) => shares[kind]?.lines);
  return [h("p", t("sheets.account.lines", { lines: number(lines), blank: number(blank) })),
    h("dl.shares", kinds.map((kind) => [h("dt", t(`sheets.account.${kind}`)), h("dd", number(shares[kind].lines))])),
    h("ul.notes", notes.map((note) => h("li", worded(note)))),
    doubts.length ? [h("h2", t("sheets.account.doubts")), h("ul.doubts", doubts.map((doubt) => h("li", place(id, doubt.at), " ", worded(doubt.words))))] : null];
}

function place(id, { first, last }) {
  const lines = first === last ? String(first) : `${first}-${last}`;
  return h("a", { href: href(["fichas", "source", id], { lines }) }, `L${lines}`);
}
