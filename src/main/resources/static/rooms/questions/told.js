/** Rows told one below the other, each with the texts behind it: where a table would be too wide. */

import { h } from "/page/dom.js";
import { worded } from "/page/language.js";
import { evidenceList } from "/parts/evidence.js";
import { cell } from "/rooms/questions/cells.js";
import { brief } from "/rooms/questions/words.js";

/** Some rows of an answer. */
export function toldRows({ columns }, rows) {
  return h("ol.told", rows.map((row) => h("li", h("dl.taken", columns.map((column) => [column, cell(column, row)])
    .filter(([, content]) => content !== null)
    .map(([{ description }, content]) => h("div", h("dt", { title: worded(description) }, brief(description)), h("dd", content)))),
  evidenceList(row.evidence))));
}
