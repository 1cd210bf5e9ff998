/** A line of action's sheet: its title, what each edition announces of it, its actions, where it stands. */

import { ask, of } from "/page/api.js";
import { href } from "/page/address.js";
import { h } from "/page/dom.js";
import { counted, foreign, t } from "/page/language.js";
import { kindTitle } from "/page/model.js";
import { marked } from "/parts/marked.js";
import { sheet, sign, thingLinks } from "/parts/thing.js";
import { knownKinds } from "/rooms/sheets/actors.js";
import { citation, citedPlace } from "/rooms/sheets/citation.js";
import { planCrumbs } from "/rooms/sheets/crumbs.js";
import { excerpt } from "/rooms/sheets/excerpt.js";
import { actionItem, rangesOf } from "/rooms/sheets/items.js";
import { contradiction, contradicts, statusTag } from "/rooms/sheets/status.js";
import { steps } from "/rooms/sheets/steps.js";
import { linesOf, tree } from "/rooms/sheets/trees.js";

const AFTER = 4;

const MOST = 30;

/** The line that the address names by its id, or by its code if only one plan has it. */
export async function view({ path: [, code], query }, signal) {
  const line = await ask(of("lines", code), { plan: query.get("plan") ?? "" }, { signal });
  const [plan, editions, kindOf] = await Promise.all([tree(line.plan.id, signal), ask("/api/editions", {}, { signal }),
    knownKinds(signal)]);
  const stated = line.editions.map((one) => ({ ...one, of: editions.find(({ id }) => id === one.edition) }));
  return {
    title: t("sheets.line.name", { code: line.code }),
    inside: [planCrumbs(line), stepping(line, plan), h("article.paper", head(line, stated),
      h("section", { "aria-labelledby": "actions" }, h("h2", { id: "actions" }, kindTitle("action", "many")), actions(line, kindOf)),
      stated.map((one) => excerpt({ ...one, until: endOf(line, one) }, t("sheets.source.where", { title: one.of?.title ?? one.edition }),
        signal)),
      stated.filter((one) => one.of).slice(-1).map((one) => citation(citedPlace({ ...one, edition: one.of, what: t("sheets.line.name", { code: line.code }) }))))],
  };
}

/** Its status and its actions follow the title; of long ones the beginning is enough here. */
function endOf({ actions }, { edition, lastLine }) {
  const last = Math.max(lastLine + AFTER, ...actions.filter((action) => action.edition === edition).map((action) => action.lastLine));
  return Math.min(last, lastLine + MOST);
}

function stepping({ id }, plan) {
  const all = linesOf(plan);
  const at = all.findIndex((one) => one.id === id);
  const step = (one) => one ? [one.code, sheet({ kind: "line", id: one.id })] : null;
  return at < 0 ? null : steps(t("sheets.step.lines"), step(all[at - 1]), step(all[at + 1]));
}

function head(line, stated) {
  return h("header.identity.of-line", h("p.kind", sign("line"), kindTitle("line")),
    h("h1", { tabindex: "-1" }, line.code, " ", h("span", { lang: foreign() }, titled(line, line.title))),
    stated.map((one) => status(line, one)),
    h("dl.facts", part("objective", line.objective), part("strategy", line.strategy),
      line.populations.length ? h("div", h("dt", t("sheets.line.populations")), h("dd", thingLinks(unique(line.populations).map((one) => ({ ...one, kind: "population" }))))) : null),
    line.actions.length ? h("p.ways.no-print", h("a.button", { href: href(["fichas", "actions"], { line: line.id }) }, t("sheets.ways.actions")),
      h("a.button", { href: href(["red"], { line: line.id }) }, t("sheets.ways.network"))) : null);
}

/** What it stands under; a plan may lack the level. */
function part(kind, above) {
  return above ? fact(kindTitle(kind), `${above.code} ${above.title}`, sheet({ kind, id: above.id }))
    : h("div", h("dt", kindTitle(kind)), h("dd.muted", t("sheets.level.none")));
}

function fact(words, title, address) {
  return h("div", h("dt", words), h("dd", h("a", { href: address, lang: foreign() }, title)));
}

/** Editions may word the title differently; offsets hold for their own edition's words. */
function titled({ editions, populations }, title) {
  const same = editions.filter((one) => one.title === title).map(({ edition }) => edition);
  const [first] = same;
  return marked(title, populations.filter(({ edition }) => edition === first).flatMap((population) => rangesOf(population, "population")
    .map((range) => ({ ...range, href: sheet({ kind: "population", id: population.id }), what: `${population.name} (${kindTitle("population")})` }))));
}

function status(line, { edition, title, planned, of: whole }) {
  const own = { planned, actions: line.actions.filter((action) => action.edition === edition).length };
  return h("div.status", h("p", statusTag(own), " ", h("span.muted", { lang: foreign() }, whole?.title ?? edition), " · ", counted("sheets.n-actions", own.actions)),
    contradicts(own) ? h("p.warning", contradiction(own)) : null,
    title && title !== line.title ? h("p.small", t("sheets.line.worded"), " ", h("span", { lang: foreign() }, titled(line, title))) : null);
}

function actions({ actions: all }, kindOf) {
  return all.length ? h("ol.acts", all.map((action) => actionItem(action, { kindOf }))) : h("p.muted", t("sheets.line.no-actions"));
}

function unique(things) {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}
