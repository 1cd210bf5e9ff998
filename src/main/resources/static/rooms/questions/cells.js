/** What stands in a cell, by the type of its column: shown as people read it, and compared as they sort it. */

import { h } from "/page/dom.js";
import { number, t, worded } from "/page/language.js";
import { labelOf, thingLink } from "/parts/thing.js";
import { choiceWord, meantBy } from "/rooms/questions/words.js";

const LONG = 260;

const MANY = 6;

const SHOWN = {
  node: (thing) => thingLink(thing, { full: true }),
  nodes: (things) => several(things.map((thing) => thingLink(thing))),
  text: (text, column) => long(column.name === "kind" ? choiceWord(text) : text),
  texts: (texts, column, row) => several(texts.map((text) => lineOr(text, row))),
  wording: (wording) => long(worded(wording)),
  wordings: (wordings) => h("ul.wordings", wordings.map((wording) => h("li", long(worded(wording))))),
  integer: (value) => number(value),
  number: (value) => number(value),
  boolean: (value) => meantBy(value),
};

const COMPARED = {
  node: labelOf,
  nodes: (things) => things.map(labelOf).join(" "),
  texts: (texts) => texts.join(" "),
  wording: worded,
  wordings: (wordings) => wordings.map(worded).join(" "),
  boolean: Number,
};

/** The content of a cell; what is missing is an empty cell. */
export function cell(column, row) {
  const value = row[column.name];
  return value === null || value === undefined ? null : SHOWN[column.type](value, column, row);
}

/** What a cell is sorted by. */
export function comparable(column, row) {
  const value = row[column.name];
  return value === null || value === undefined ? "" : (COMPARED[column.type] ?? ((same) => same))(value);
}

/** Codes of lines lead to them; the evidence tells which texts are such codes. */
function lineOr(text, { evidence }) {
  return evidence.some(({ line }) => line === text) ? thingLink({ id: text, kind: "line", label: text, name: text }) : text;
}

function several(items) {
  const list = (some) => h("ul.things", some.map((item) => h("li", item)));
  return items.length <= MANY + 1 ? list(items)
    : [list(items.slice(0, MANY)), h("details", h("summary", t("questions.more", { n: items.length - MANY })), list(items.slice(MANY)))];
}

/** A long text shows how it begins, and all of itself when it is opened. */
function long(text) {
  if (text.length <= LONG) {
    return text;
  }
  const begin = text.slice(0, text.lastIndexOf(" ", LONG * .7));
  return h("details.long", h("summary", h("span.begin", `${begin} … `), h("span.less", t("questions.less"))), h("p", text));
}
