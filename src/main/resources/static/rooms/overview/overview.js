/** The first room: what the edition is, in figures that lead on, and what in it deserves a look. */

import { ask } from "/page/api.js";
import { go, href } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { keepingFocus } from "/page/focus.js";
import { t } from "/page/language.js";
import { filling, section } from "/parts/section.js";
import { spreadsheets } from "/parts/spreadsheets.js";
import { attention } from "/rooms/overview/attention.js";
import { connected } from "/rooms/overview/connected.js";
import { coverage } from "/rooms/overview/coverage.js";
import { doors } from "/rooms/overview/doors.js";
import { editionTable, newest, nothingLoaded, unknownEdition } from "/rooms/overview/editions.js";
import { figures } from "/rooms/overview/figures.js";
import { findings, picture } from "/rooms/overview/findings.js";

export async function show(place, address, signal) {
  const editions = await ask("/api/editions", {}, { signal });
  if (!editions.length) {
    return nothingLoaded(place);
  }
  const named = address.query.get("edition");
  const found = named ? editions.find(({ id }) => id === named) : newest(editions);
  if (!found) {
    return unknownEdition(place, named, editions);
  }
  const about = { ...found, along: editions.length > 1 ? { edition: found.id } : {} };
  const ranking = h("div.body");
  const ranked = ({ query }) => connected(about, query.get("by"), signal);
  fill(place, h("div.opening", h("div", heading(about), finder(about), sentence(about),
    section({ title: t("overview.findings"), as: "section.findings", build: () => findings(about, signal) })),
  filling(h("div.picture"), () => picture(about, signal))), doors(about), figures(about),
    about.origin ? h("p.origin.small.muted", about.origin) : null, own(),
    h("div.halves",
      section({ title: t("overview.coverage.title"), as: "section.coverage", build: () => coverage(about, signal) }),
      h("section.connected", h("h2", t("overview.connected.title")), ranking)),
    attention(about, signal),
    editions.length > 1 ? editionTable(editions, about) : null);
  filling(ranking, () => ranked(address));
  return { title: t("room.overview"), update: (now) => updated(now, { place, named, ranking, ranked, signal }) };
}

/** Only the ranking has a choice of its own; any other change is another edition. */
async function updated(now, { place, named, ranking, ranked, signal }) {
  if (now.query.get("edition") === named) {
    const found = await ranked(now);
    keepingFocus(() => fill(ranking, found));
    return t("room.overview");
  }
  return (await show(place, now, signal)).title;
}

/** The way to anything by its name or by words in the document. */
function finder({ along }) {
  const input = h("input", { type: "search", id: "overview-words", name: "q", enterkeyhint: "search" });
  const searched = (event) => {
    event.preventDefault();
    go(href(["buscar"], { q: input.value.trim(), ...along }));
  };
  return h("form.searching.no-print", { role: "search", action: "/buscar", "aria-label": t("room.search"), on: { submit: searched } },
    h("label", { for: input.id }, t("overview.search")), h("div.tools", input, h("button.primary", { type: "submit" }, t("room.search"))));
}

/** The way in for another programme. */
function own() {
  return h("p.own.tools.no-print", h("span.small.muted", t("overview.own")), spreadsheets("/api/template"));
}

function heading({ title, year }) {
  return h("header.about",
    h("p.kicker", t("overview.kicker", { year: String(year) })),
    h("h1", { tabindex: "-1" }, title));
}

function sentence({ title, plan, counts }) {
  return h("p.sentence", t("overview.sentence", counts), " ", plan.title !== title ? h("span.muted", t("overview.plan", { plan: plan.title })) : null);
}
