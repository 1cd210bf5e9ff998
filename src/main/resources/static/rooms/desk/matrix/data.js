/** What the matrices are made of, from the API. */

import { ask, at, of } from "/page/api.js";
import { h } from "/page/dom.js";
import { edition } from "/page/address.js";
import { spoken, t } from "/page/language.js";
import { labelOf, plural } from "/parts/thing.js";

const ROWS = 1000;

const THINGS = 200;

/** All of a question's rows, page by page. */
export async function asked(question, parameters, signal) {
  const first = await ask(of("questions", question), { ...parameters, size: ROWS }, { signal });
  const rest = Array.from({ length: Math.ceil(first.page.total / ROWS) - 1 }, (_, i) =>
    ask(of("questions", question), { ...parameters, size: ROWS, page: i + 1 }, { signal }));
  return { ...first, rows: [first, ...await Promise.all(rest)].flatMap(({ rows }) => rows) };
}

/** All agencies, and all populations or objectives, those without anything too; a side that is narrowed to one of them gets no others. */
export async function everything(across, filters, signal) {
  const [agencies, others] = await Promise.all([filters.agency ? [] : things("agency", signal),
    filters[across] ? [] : across === "objective" ? objectives(signal) : things(across, signal)]);
  return { rows: agencies, columns: others };
}

/** The whole of it for other programs, as nodes, edges and a table of who stands where. */
export function archive(across, { agency, population, edition: of }) {
  return across === "population" ? ["xlsx", "csv"].map((format) => h("a.button", { download: true,
    href: at("/api/network", { nodes: ["agency", across], isolates: "true", agency, population, edition: of, format, lang: spoken() }) },
  t(`desk.matrix.archive.${format}`))) : null;
}

async function things(kind, signal) {
  const first = await ask(`/api/${plural(kind)}`, { size: THINGS }, { signal });
  const rest = Array.from({ length: first.pages - 1 }, (_, i) => ask(`/api/${plural(kind)}`, { size: THINGS, page: i + 1 }, { signal }));
  return [first, ...await Promise.all(rest)].flatMap(({ items }) => items)
    .map(({ id, acronym, name }) => ({ id, kind, name, label: labelOf({ id, kind, acronym, name }) }));
}

async function objectives(signal) {
  const plans = await ask("/api/plans", {}, { signal });
  const trees = await Promise.all(plans.map(({ id }) => ask(of("plans", id), edition() ? { edition: edition() } : {}, { signal })));
  return trees.flatMap(({ objectives: parts }) => parts).map(({ id, code, title }) => ({ id, kind: "objective", label: code, name: title }));
}
