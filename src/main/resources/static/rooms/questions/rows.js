/** The rows of an answer as a table: each opens the texts behind it. */

import { changed, here } from "/page/address.js";
import { number, t, worded } from "/page/language.js";
import { evidenceList } from "/parts/evidence.js";
import { table } from "/parts/table.js";
import { cell, comparable } from "/rooms/questions/cells.js";
import { own } from "/rooms/questions/wish.js";
import { brief, explanation } from "/rooms/questions/words.js";

const NUMERIC = ["integer", "number"];

/**
 * The rows, sorted and opened as the address says.
 * @param {(address: string, how?: object) => void} go told of the address when somebody sorts or opens
 */
export function sortableRows(question, answer, query, go) {
  const [sort, opened] = [own(question, "sort"), own(question, "row")];
  const position = (row) => String(answer.page.number * answer.page.size + answer.rows.indexOf(row) + 1);
  const open = () => here().query.getAll(opened);
  return table({
    caption: worded(answer.title), columns: [...answer.columns.map(titled), texts()], rows: answer.rows,
    open: (row) => evidenceList(row.evidence),
    sorted: sorting(query.get(sort)),
    onSort: ({ key, down }) => go(changed({ [sort]: down ? `-${key}` : key })),
    opened: (row) => open().includes(position(row)),
    onOpen: (row, is) => go(changed({
      [opened]: is ? [...open(), position(row)] : open().filter((one) => one !== position(row)),
    }), { replace: true }),
  });
}

function titled(column) {
  return {
    key: column.name,
    title: brief(column.description),
    hint: explanation(column.description) ? worded(column.description) : null,
    numeric: NUMERIC.includes(column.type),
    cell: (row) => cell(column, row),
    value: (row) => comparable(column, row),
  };
}

function texts() {
  return { key: "evidence", title: t("questions.texts"), hint: t("questions.texts-hint"), numeric: true,
    cell: ({ evidence }) => number(evidence.length), value: ({ evidence }) => evidence.length };
}

function sorting(text) {
  return text ? { key: text.replace(/^-/, ""), down: text.startsWith("-") } : null;
}
