/** A plan's tree, whose parts fold; an address with a part's code opens and shows that part. */

import { changed, href } from "/page/address.js";
import { h } from "/page/dom.js";
import { counted, foreign, t } from "/page/language.js";
import { kindTitle } from "/page/model.js";
import { crumbs } from "/rooms/sheets/crumbs.js";
import { lineList } from "/rooms/sheets/lines.js";
import { linesOf, tree } from "/rooms/sheets/trees.js";

/** The tree of the plan in the address. */
export async function view({ path: [, id], query }, signal) {
  const plan = await tree(id, signal);
  const whole = h("div.tree", plan.objectives.map(objectivePart));
  unfold(whole, query.get("open") === "all");
  return {
    title: plan.title,
    inside: [crumbs([kindTitle("line", "many"), href(["fichas", "lines"])]), h("h1", { tabindex: "-1", lang: foreign() }, plan.title), amounts(plan, "p.lead"),
      h("p.ways.no-print", h("a.button", { id: "open-all", href: changed({ open: "all" }) }, t("sheets.tree.open")),
        h("a.button", { id: "close-all", href: changed({ open: null }) }, t("sheets.tree.close")),
        h("a.button", { href: href(["preguntas", "coverage"]) }, t("sheets.tree.coverage"))), whole],
    target: named(whole, plan)?.querySelector("summary"),
    update: ({ query: now }) => {
      const target = named(whole, plan);
      if (!target) {
        unfold(whole, now.get("open") === "all");
      }
      target?.scrollIntoView();
      target?.querySelector("summary")?.focus({ preventScroll: true });
    },
  };
}

function unfold(whole, all) {
  whole.querySelectorAll("details").forEach((details) => { details.open = all || details.matches(".objective"); });
}

/** The part that the address names behind `#`, with all that it stands in unfolded. */
function named(whole, plan) {
  const code = decodeURIComponent(location.hash.slice(1));
  const line = linesOf(plan).find((one) => one.code === code);
  const part = code && [...whole.querySelectorAll("details")].find(({ id }) => id === (line ? code.split(".").slice(0, -1).join(".") : code));
  for (let details = part; details; details = details.parentElement.closest("details")) {
    details.open = true;
  }
  return part || null;
}

/** A plan may have no objectives, or no strategies: then its lines stand where these would. */
function objectivePart({ code, title, axis, counts, strategies }) {
  const below = strategies.map(strategyPart);
  return code ? h("details.objective", { id: code }, h("summary", axis ? h("p.small.muted", { lang: foreign() }, `${axis.code} ${axis.title}`) : null,
    h("h2", { lang: foreign() }, `${code} ${title}`), amounts({ counts }, "span.small.muted")), below) : below;
}

function strategyPart(strategy) {
  return strategy.code ? h("details.strategy", { id: strategy.code },
    h("summary", h("h3", { lang: foreign() }, `${strategy.code} ${strategy.title}`), amounts(strategy, "span.small.muted")), lineList(strategy.lines))
    : lineList(strategy.lines);
}

function amounts({ counts: { lines, scheduled, actions } }, what) {
  return h(what, [counted("sheets.lines.found", lines), counted("sheets.doors.scheduled", scheduled), counted("sheets.n-actions", actions)].join(" · "));
}
