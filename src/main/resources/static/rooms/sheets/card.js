/** The sheet of whatever has a name: what it is, how much it does, beside whom, and where it says so. */

import { ask, of } from "/page/api.js";
import { changed, href } from "/page/address.js";
import { keepingFocus } from "/page/focus.js";
import { fill, h } from "/page/dom.js";
import { counted, t } from "/page/language.js";
import { kindAt, kindTitle } from "/page/model.js";
import { elsewhere } from "/parts/paper.js";
import { nameOf } from "/parts/thing.js";
import { citation, citedSheet } from "/rooms/sheets/citation.js";
import { crumbs } from "/rooms/sheets/crumbs.js";
import { identity } from "/rooms/sheets/identity.js";
import { actionItem, rangesOf } from "/rooms/sheets/items.js";
import { actionsOf } from "/rooms/sheets/filters.js";
import { linesWith } from "/rooms/sheets/card-lines.js";
import { neighbours } from "/rooms/sheets/neighbours.js";
import { questionsAbout } from "/rooms/sheets/ways.js";

const FIRST = 6;

/** One thing's sheet. */
export async function view({ path: [collection, id], query }, signal) {
  const kind = kindAt(collection);
  const card = await ask(of(collection, id), {}, { signal });
  const words = await citedSheet(`${card.acronym ? `${card.acronym}, ` : ""}${nameOf(card)} (${kindTitle(kind)})`, signal);
  const list = h("div.body");
  const draw = (now) => fill(list, actions(card, kind, now.get("actions") === "all"));
  draw(query);
  return {
    title: card.acronym ?? nameOf(card),
    inside: [crumbs([kindTitle(kind, "many"), href(["fichas", collection])]), h("article.paper", identity(card, kind),
      h("div.columns", h("div",
        h("section", { "aria-labelledby": "actions" }, h("h2", { id: "actions", tabindex: "-1" }, kindTitle("action", "many")), list),
        linesWith(card, kind)), neighbours(card, kind)),
      questionsAbout(card, kind, signal), citation(words))],
    update: ({ query: now }) => keepingFocus(() => draw(now), () => document.getElementById("actions")),
  };
}

/** On paper there are all of them, or a word on where the others are. */
function actions({ actions: all, id, counts, ...names }, kind, whole) {
  if (!all.length) {
    return h("p.muted", t("sheets.no-actions"));
  }
  const items = all.map((action) => actionItem(action, { ranges: rangesOf(action, kind) }));
  items.slice(whole ? all.length : FIRST).forEach((item) => item.classList.add("paper-only"));
  const named = new Set(all.map(({ id: action }) => action)).size;
  return [h("ol.acts", { "aria-label": t("sheets.actions.of", { name: nameOf(names) }) }, items),
    counts.actions > named ? elsewhere({ n: named, total: counts.actions, address: actionsOf(kind, id) }) : null,
    further(all, whole ? all.length : FIRST, whole)];
}

function further(all, shown, whole) {
  return all.length > FIRST ? h("p.no-print", h("span.muted.small", t("sheets.actions.shown", { n: shown, all: all.length })), " ",
    h("a.button", { id: "all-actions", href: changed({ actions: whole ? null : "all" }) },
      whole ? t("sheets.actions.fewer") : counted("sheets.actions.more", all.length - FIRST))) : null;
}
