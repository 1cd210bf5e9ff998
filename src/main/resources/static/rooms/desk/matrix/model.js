/** Rows and columns of a matrix, in the order wished for, and what stands in each cell. */

import { compared } from "/page/language.js";
import { labelOf } from "/parts/thing.js";

const BY = { LEADS: "leads", PARTNERS_IN: "partners", MENTIONED_IN: "mentions" };

/**
 * Arranges a question's rows.
 * @param {object[]} answers rows with an agency, another thing, counts and evidence
 * @param {string} across which column of theirs stands across
 * @param {{count: string, rows: string, columns: string}} wish what is counted, and the orders
 * @param {{rows: object[], columns: object[]}} [more] what stands there even without anything
 * @returns {{rows: object[], columns: object[], most: number, cell: Function}} `cell` finds one by `agency~other`
 */
export function arranged(answers, across, { count, rows, columns }, more) {
  const filled = answers.filter((answer) => answer[count] > 0);
  const cells = new Map(answers.map((answer) => [`${answer.agency.id}~${answer[across].id}`, answer]));
  const down = axis(filled, "agency", count, more?.rows, rows);
  const over = axis(filled, across, count, more?.columns, columns);
  return { rows: down, columns: over, most: Math.max(0, ...filled.map((answer) => answer[count])), cell: (name) => found(name, cells, down, over) };
}

function found(name, cells, rows, columns) {
  const [agency, other] = name.split("~");
  const answer = cells.get(name);
  return { answer, agency: rows.find(({ id }) => id === agency) ?? answer?.agency, other: columns.find(({ id }) => id === other) ?? null };
}

/** The things along one side, each with how many different actions it has in all. */
function axis(answers, name, count, more, order) {
  const things = new Map((more ?? []).map((thing) => [thing.id, { ...thing, total: 0 }]));
  const actions = new Map();
  for (const answer of answers) {
    const thing = answer[name];
    const seen = actions.get(thing.id) ?? actions.set(thing.id, new Set()).get(thing.id);
    acted(answer, count).forEach((action) => seen.add(action));
    things.set(thing.id, { ...thing, total: seen.size });
  }
  return [...things.values()].sort(order === "total" ? (a, b) => b.total - a.total || named(a, b) : named);
}

/** The actions of a cell that count: the agency's quotes tell its role in each. */
export function acted({ agency, evidence }, count) {
  return evidence.filter(({ quotes = [] }) => quotes.some(({ from, type }) => from === agency.id && counts(BY[type], count))).map(({ action }) => action);
}

function counts(role, count) {
  return count === "actions" ? role === "leads" || role === "partners" : role === count;
}

function named(a, b) {
  return compared(labelOf(a), labelOf(b));
}
