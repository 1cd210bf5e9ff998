/** An action's sheet: its text with all that was read from it, where it stands, and how to cite it. */

import { ask, of } from "/page/api.js";
import { href } from "/page/address.js";
import { h } from "/page/dom.js";
import { foreign, t } from "/page/language.js";
import { kindTitle } from "/page/model.js";
import { labelOf, sheet, sign } from "/parts/thing.js";
import { citation, citedPlace } from "/rooms/sheets/citation.js";
import { planCrumbs } from "/rooms/sheets/crumbs.js";
import { excerpt } from "/rooms/sheets/excerpt.js";
import { legend } from "/rooms/sheets/legend.js";
import { mentionTable, mentionsOf } from "/rooms/sheets/mentions.js";
import { readText } from "/rooms/sheets/read-text.js";
import { statusTag } from "/rooms/sheets/status.js";
import { steps } from "/rooms/sheets/steps.js";
import { linesOf, tree } from "/rooms/sheets/trees.js";

/** The action that the address names. */
export async function view({ path: [, id] }, signal) {
  const action = await ask(of("actions", id), {}, { signal });
  const [line, edition] = await Promise.all([ask(of("lines", action.line.id), {}, { signal }),
    ask(of("editions", action.edition.id), {}, { signal })]);
  const mentions = mentionsOf(action);
  const name = t("sheets.action.name", { code: line.code, n: action.ordinal });
  return {
    title: labelOf({ id, kind: "action" }),
    inside: [planCrumbs(line), await stepping(action, line, signal), h("article.paper", head(action, line, name),
      h("section", { "aria-labelledby": "text" }, h("h2", { id: "text" }, t("sheets.action.text")),
        readText(action.text, mentions), legend(mentions)),
      h("section", { "aria-labelledby": "mentions" }, h("h2", { id: "mentions" }, t("sheets.action.mentions")), mentionTable(mentions)),
      excerpt({ ...action, edition: edition.id }, t("sheets.source.where", { title: edition.title }), signal),
      citation(citedPlace({ ...action, edition, what: name })))],
  };
}

function head(action, line, name) {
  return h("header.identity.of-action", h("p.kind", sign("action"), `${kindTitle("action")} · `, statusTag(action)),
    h("h1", { tabindex: "-1" }, name),
    h("dl.facts", fact(kindTitle("line"), line, "line"), fact(kindTitle("strategy"), line.strategy, "strategy"),
      fact(kindTitle("objective"), line.objective, "objective"),
      h("div", h("dt", kindTitle("edition")), h("dd", h("a", { href: href(["fichas", "source", action.edition.id],
        { lines: `${action.firstLine}-${action.lastLine}` }), lang: foreign() }, action.edition.title)))));
}

/** What it stands under; a plan may lack the level. */
function fact(words, part, kind) {
  return h("div", h("dt", words), part ? h("dd", h("a", { href: sheet({ kind, id: part.id }), lang: foreign() }, `${part.code} ${part.title}`))
    : h("dd.muted", t("sheets.level.none")));
}

/** The actions before and behind it in its edition, over the edges of its line. */
async function stepping({ id, edition }, line, signal) {
  const own = line.actions.filter((one) => one.edition === edition.id);
  const at = own.findIndex((one) => one.id === id);
  const lines = linesOf(await tree(line.plan.id, signal));
  const place = lines.findIndex((one) => one.id === line.id);
  const over = async (there, which) => there
    && (await ask(of("lines", there.id), {}, { signal })).actions.filter((one) => one.edition === edition.id).at(which);
  const before = own[at - 1] ?? await over(lines.slice(0, place).findLast(({ actions }) => actions), -1);
  const next = own[at + 1] ?? await over(lines.slice(place + 1).find(({ actions }) => actions), 0);
  const step = (one) => one ? [labelOf({ ...one, kind: "action" }), sheet({ ...one, kind: "action" })] : null;
  return steps(t("sheets.step.actions"), step(before), step(next));
}
