/** What in the edition deserves a look before anybody meets: how many, the first of them, and where all are. */

import { ask, of } from "/page/api.js";
import { href } from "/page/address.js";
import { h } from "/page/dom.js";
import { counted, listed, listing, number, t, worded } from "/page/language.js";
import { kindTitle } from "/page/model.js";
import { filling } from "/parts/section.js";
import { thingLink } from "/parts/thing.js";

const FIRST = 3;

/** How many are asked for at a time: a small server answers all of them sooner when they don't crowd it. */
const AT_A_TIME = 3;

const CARDS = [
  { id: "contradictions", question: "status-contradictions", desk: { view: "gaps", gap: "contradictions" },
    one: ({ line, contradiction }) => [thingLink(line), " ", worded(contradiction)] },
  { id: "unserved", question: "unserved-populations", desk: { view: "gaps", gap: "unserved" },
    one: ({ population, lines }) => [thingLink(population), h("span.muted", ` ${t("overview.named-in", { lines: listed(lines) })}`)] },
  { id: "single", question: "single-provider-populations", desk: { view: "gaps", gap: "single" },
    one: ({ population, agency }) => [thingLink(population), " ← ", thingLink(agency)] },
  { id: "orphans", question: "orphan-actions", desk: { view: "gaps", gap: "orphans" },
    one: ({ action, line, text }) => [thingLink(line), " ", h("a.excerpt", { href: href(["fichas", "actions", action.id]) }, text)] },
  { id: "overlaps", question: "overlaps", desk: { view: "overlaps" },
    one: ({ agenciesA, agenciesB, common }) => [listing(agenciesA, thingLink), " ⇄ ", listing(agenciesB, thingLink), ": ", listed(common.map(commonly))] },
  { id: "apart", question: "population-overlaps", desk: { view: "apart" },
    one: ({ population, agencyA, agencyB }) => [thingLink(agencyA), " ⇄ ", thingLink(agencyB), ": ", thingLink(population)] },
  { id: "repeated", question: "repeated-commitments", desk: { view: "repeated" },
    one: ({ lineA, lineB, reason }) => [thingLink(lineA), " = ", thingLink(lineB), " ", worded(reason)] },
];

/** A card for each. */
export function attention(edition, signal) {
  const turn = inTurn(AT_A_TIME);
  return h("section.attention", { "aria-labelledby": "attention" }, h("h2", { id: "attention" }, t("overview.attention.title")),
    h("p.muted", t("overview.attention.lead")),
    h("div.cards", CARDS.map((card) => shell(card.id, () => turn(() => asked(card, edition, signal)))),
      shell("unresolved", () => unresolved(edition, signal))));
}

function shell(id, build) {
  return h("article.card", h("h3", t(`overview.attention.${id}.title`)), filling(h("div.body"), build));
}

async function asked({ id, question, desk, one }, edition, signal) {
  const { rows, page } = await firstRows(question, edition, signal);
  return found(id, page.total, rows.map(one), { ...desk, ...edition.along });
}

/** The first rows of a question's answer on an edition: asked once, whoever wants to know. */
export function firstRows(question, { id }, signal) {
  return ask(of("questions", question), { edition: id, size: FIRST }, { signal });
}

async function unresolved({ id, along }, signal) {
  const names = await ask(of("editions", id, "unresolved"), {}, { signal });
  return found("unresolved", names.length, names.slice(0, FIRST).map(({ name, action, line }) =>
    [h("b", name), " ", h("a", { href: href(["fichas", "actions", action]) }, line)]), { view: "gaps", gap: "unresolved", ...along });
}

function found(id, total, firsts, desk) {
  return [
    h("p.told", h("b.amount", number(total)), " ", counted(`overview.attention.${id}`, total)),
    total ? h("ul.firsts", firsts.map((inside) => h("li", inside))) : null,
    total > 0 ? h("p.all", h("a", { href: href(["coincidencias"], desk) },
      t("overview.attention.all"), h("span.unseen", `: ${t(`overview.attention.${id}.title`)}`))) : null,
  ];
}

function commonly({ kind, label, name }) {
  return kind === "strategy" ? `${kindTitle("strategy")} ${label}` : name;
}

/** Begins a few jobs at a time, the others as these end. */
function inTurn(atATime) {
  let free = atATime;
  const waiting = [];
  return async (job) => {
    if (free) {
      free -= 1;
    }
    else {
      await new Promise((resolve) => { waiting.push(resolve); });
    }
    try {
      return await job();
    }
    finally {
      if (waiting.length) {
        waiting.shift()();
      }
      else {
        free += 1;
      }
    }
  };
}
