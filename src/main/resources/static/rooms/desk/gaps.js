/** What is missing, as tables whose rows open their evidence. */

import { ask, of } from "/page/api.js";
import { changed, edition, go, href } from "/page/address.js";
import { h } from "/page/dom.js";
import { said } from "/page/frame.js";
import { counted, number, t, worded } from "/page/language.js";
import { titleOf } from "/page/model.js";
import { evidenceList } from "/parts/evidence.js";
import { empty } from "/parts/states.js";
import { table } from "/parts/table.js";
import { thingLink, thingLinks } from "/parts/thing.js";
import { heading } from "/rooms/desk/list.js";
import { meetingSheet } from "/rooms/desk/meeting.js";

/** Populations named that no action serves. */
export const unserved = gaps(["population", "lines"]);

/** Populations that one agency alone serves. */
export const single = gaps(["population", "agency", "actions", "lines"]);

/** Who serves a population. */
export const attended = gaps(["population", "agency", "leading", "partnering", "programs", "lines"]);

/** Lines of which the document says that nothing will be done. */
export const unscheduled = gaps(["line", "objective", "populations", "actions"]);

/** Actions that nobody leads. */
export const orphans = gaps(["action", "text", "partners", "mentioned", "initiatives"]);

/** Lines that announce one thing and contain another. */
export const contradictions = gaps(["line", "contradiction", "agencies"]);

/** Columns by what they hold; a line of action is named in full, since its number says nothing to most. */
const CELLS = {
  population: { cell: (row) => thingLink(row.population), value: (row) => row.population.name },
  agency: { cell: (row) => thingLink(row.agency, { full: true }), value: (row) => row.agency.label },
  line: { cell: (row) => thingLink(row.line, { full: true }), value: (row) => row.line.label },
  objective: { cell: (row) => thingLink(row.objective), value: (row) => row.objective.label },
  action: { cell: (row) => thingLink(row.action), value: (row) => row.action.id },
  actions: { numeric: true, cell: (row) => number(row.actions), value: (row) => row.actions },
  leading: { numeric: true, cell: (row) => number(row.leads), value: (row) => row.leads },
  partnering: { numeric: true, cell: (row) => number(row.partners), value: (row) => row.partners },
  programs: things("programs", "desk.dash"),
  lines: { cell: (row) => lines(row.lines), value: (row) => row.lines.length },
  populations: things("populations", "desk.dash"),
  partners: things("partners"),
  mentioned: things("mentioned"),
  initiatives: things("initiatives", "desk.dash"),
  agencies: things("agencies"),
  contradiction: { cell: (row) => worded(row.contradiction), value: (row) => worded(row.contradiction) },
  text: { cell: (row) => h("span.words", row.text) },
};

function things(name, none = "desk.no-one") {
  return { cell: (row) => row[name].length ? thingLinks(row[name]) : h("span.muted", t(none)), value: (row) => row[name].length };
}

function lines(codes) {
  return h("ul.things", codes.map((code) => h("li", h("a", { href: href(["fichas", "lines", code]) }, code))));
}

function gaps(columns) {
  return ({ title, rows }, query) => table({
    caption: worded(title), rows,
    columns: columns.map((key) => ({ key, title: t(`desk.column.${key}`), ...CELLS[key] })),
    sorted: query.get("sort") ? { key: query.get("sort"), down: query.get("down") === "true" } : null,
    onSort: ({ key, down }) => go(changed({ sort: key, down: down ? "true" : null }), { replace: true }),
    open: ({ evidence }) => evidenceList(evidence),
  });
}

/** Names that the catalog lacks, of one edition or of all. */
export async function unresolved(query, signal) {
  const ids = edition() ? [edition()] : (await ask("/api/editions", {}, { signal })).map(({ id }) => id);
  const names = (await Promise.all(ids.map((id) => ask(of("editions", id, "unresolved"), {}, { signal })))).flat();
  const words = counted("desk.count.unresolved", names.length);
  said(words);
  const columns = [
    { key: "name", title: t("desk.column.name"), cell: ({ name }) => h("b", name), value: ({ name }) => name },
    { key: "guess", title: t("desk.column.guess"), cell: ({ guess }) => guessed(guess), value: ({ guess }) => guessed(guess) },
    { key: "lines", title: t("desk.column.lines"), cell: ({ line }) => lines([line]), value: ({ line }) => line },
    { key: "action", title: t("desk.column.action"), cell: ({ action }) => thingLink({ kind: "action", id: action, name: action }) },
  ];
  return { elements: [heading({ id: "unresolved" }, words, h("p.tools", meetingSheet())),
    names.length ? table({ caption: t("desk.view.unresolved"), columns, rows: names,
      sorted: query.get("sort") ? { key: query.get("sort"), down: query.get("down") === "true" } : null,
      onSort: ({ key, down }) => go(changed({ sort: key, down: down ? "true" : null }), { replace: true }),
      open: (name) => evidenceList([asEvidence(name)]) }) : empty(t("desk.none"), t("desk.none-good"))] };
}

function guessed(guess) {
  return guess === "unknown" ? t("desk.guess.unknown") : titleOf(guess);
}

function asEvidence({ action, line, quote, start, end }) {
  return { text: "action", edition: action.split(":")[0], action, line, quotes: [{ quote, start, end }] };
}
