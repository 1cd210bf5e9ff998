/** All lines of action by objective and strategy, with what the document announces of each. */

import { changed, edition, go, href } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { keepingFocus } from "/page/focus.js";
import { said } from "/page/frame.js";
import { counted, foreign, t } from "/page/language.js";
import { kindTitle } from "/page/model.js";
import { takenAlong } from "/parts/spreadsheets.js";
import { empty } from "/parts/states.js";
import { sheet } from "/parts/thing.js";
import { crumbs } from "/rooms/sheets/crumbs.js";
import { contradicts, contradictionTag, statusTag } from "/rooms/sheets/status.js";
import { linesOf, trees } from "/rooms/sheets/trees.js";

const STATUSES = { true: ({ planned }) => planned === true, false: ({ planned }) => planned === false, contradicts };

/** The lines that the address asks for. */
export async function view({ query }, signal) {
  const plans = await trees(signal);
  const results = h("div.results");
  const form = h("form.fields.controls", { on: { submit: (event) => event.preventDefault() } });
  function draw(now) {
    fill(form, select("objective", now, plans.flatMap(({ objectives }) =>
      objectives.map(({ id, code, title }) => [id, `${code} ${title}`]))),
      select("planned", now, Object.keys(STATUSES).map((status) => [status, t(`sheets.lines.status.${status}`)])));
    fill(results, found(plans, now));
  }
  draw(query);
  return {
    title: kindTitle("line", "many"),
    inside: [crumbs(), h("h1", { tabindex: "-1" }, kindTitle("line", "many")), form, results],
    update: ({ query: now }) => keepingFocus(() => draw(now)),
  };
}

function select(name, query, options) {
  const id = `lines-${name}`;
  return h("div.field", h("label", { for: id }, t(`sheets.lines.by.${name}`)),
    h("select", { id, on: { change: (event) => go(changed({ [name]: event.target.value })) } }, h("option", { value: "" }, t(`sheets.lines.any.${name}`)),
      options.map(([value, words]) => h("option", { value, lang: name === "objective" ? foreign() : null, selected: query.get(name) === value }, words))));
}

function found(plans, query) {
  const passes = STATUSES[query.get("planned")] ?? (() => true);
  const sections = plans.map((plan) => planned(plan, query.get("objective"), passes));
  const total = sections.reduce((sum, { lines }) => sum + lines, 0);
  said(counted("sheets.lines.found", total));
  return total ? [h("p.muted", counted("sheets.lines.found", total)), sections.map(({ inside }) => inside), takenAlong("/api/lines", wished(query))]
    : empty(t("sheets.lines.none"), h("a", { href: changed({ objective: null, planned: null }) }, t("sheets.lines.whole")));
}

/** The API takes the same words. */
function wished(query) {
  return { objective: query.get("objective"), planned: query.get("planned"), edition: edition() };
}

/** An objective may be asked for by its id or, as people do, by its code. */
function planned(plan, wanted, passes) {
  const objectives = plan.objectives.filter(({ id, code }) => !wanted || [id, code].includes(wanted))
    .map((objective) => ({ ...objective, strategies: objective.strategies.map((strategy) => ({ ...strategy, lines: strategy.lines.filter(passes) }))
      .filter(({ lines }) => lines.length) })).filter(({ strategies }) => strategies.length);
  const lines = linesOf({ objectives }).length;
  return { lines, inside: lines ? h("section.plan", h("p", h("b", { lang: foreign() }, plan.title), " · ",
    h("a", { href: href(["fichas", "plans", plan.id]) }, t("sheets.doors.tree"))), objectives.map(objectivePart)) : null };
}

function objectivePart({ id, code, title, strategies }) {
  return h("section", code ? h("h2", h("a.plain", { href: sheet({ kind: "objective", id }), lang: foreign() }, `${code} ${title}`)) : null,
    strategies.map((strategy) => h("section", strategy.code ? h("h3", { lang: foreign() }, `${strategy.code} ${strategy.title}`) : null, lineList(strategy.lines))));
}

/** Lines as a list: code and title, what is announced, how many actions there are. */
export function lineList(lines) {
  return h("ul.lines", lines.map((line) => h("li", h("a.code", { href: sheet({ kind: "line", id: line.id }) }, line.code, " ", h("span.title", { lang: foreign() }, line.title)),
    h("span.told", statusTag(line), contradictionTag(line), h("span.small.muted", counted("sheets.n-actions", line.actions))))));
}
