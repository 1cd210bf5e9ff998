/** Actions by filter: a form, what its names were taken for, and the actions page by page with the words that fit marked. */

import { ask } from "/page/api.js";
import { asParameters, edition, go, href } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { said } from "/page/frame.js";
import { counted, t } from "/page/language.js";
import { kindTitle } from "/page/model.js";
import { pages } from "/parts/pages.js";
import { takenAlong } from "/parts/spreadsheets.js";
import { empty, failedPart } from "/parts/states.js";
import { knownKinds } from "/rooms/sheets/actors.js";
import { crumbs } from "/rooms/sheets/crumbs.js";
import { filterNames } from "/rooms/sheets/filters.js";
import { filterForm } from "/rooms/sheets/filter-form.js";
import { actionItem } from "/rooms/sheets/items.js";
import { markFound } from "/rooms/sheets/found-words.js";
import { taken } from "/rooms/sheets/taken.js";

const SIZE = 20;

/** The actions that the address asks for. */
export async function view({ query }, signal) {
  const form = h("div.form");
  const results = h("section.results", { "aria-labelledby": "found" });
  let told = null;
  async function draw(now) {
    const wish = wished(now);
    const answer = answered(wish, now, signal);
    if (told !== wish.toString()) {
      told = wish.toString();
      fill(form, filterForm(wish, answer.then(({ filters }) => filters, () => ({})), (chosen) => { told = chosen.toString(); go(href(["fichas", "actions"], chosen)); }));
    }
    fill(results, await found(wish, answer, () => draw(now), signal));
  }
  await draw(query);
  return {
    title: kindTitle("action", "many"),
    inside: [crumbs(), h("h1", { tabindex: "-1" }, kindTitle("action", "many")), form, results],
    update: async ({ query: now }) => {
      const within = results.contains(document.activeElement) || document.activeElement === document.body;
      await draw(now);
      if (within) {
        results.scrollIntoView({ block: "nearest" });
        document.getElementById("found")?.focus({ preventScroll: true });
      }
    },
  };
}

/** The filters of the address and nothing else, in one order. */
function wished(query) {
  return asParameters(Object.fromEntries(filterNames().map((name) => [name, query.getAll(name).filter(Boolean)])));
}

function answered(wish, query, signal) {
  const parameters = new URLSearchParams(wish);
  Object.entries({ edition: edition(), page: query.get("page"), size: query.get("size") ?? SIZE })
    .forEach(([name, value]) => value && parameters.set(name, value));
  return ask("/api/actions", parameters, { signal });
}

async function found(wish, asked, again, signal) {
  try {
    const [answer, kindOf] = await Promise.all([asked, knownKinds(signal)]);
    said(counted("sheets.actions.found", answer.total));
    return [h("h2", { id: "found", tabindex: "-1" }, counted("sheets.actions.found", answer.total)),
      taken(wish, answer.filters), ...listed(answer, wish, kindOf, signal)];
  }
  catch (failure) {
    if (failure.name === "AbortError") {
      throw failure;
    }
    return [h("h2", { id: "found", tabindex: "-1" }, t("state.failed")), failedPart(failure, again), search(wish)];
  }
}

function listed({ items, page, size, total, filters }, wish, kindOf, signal) {
  if (!total) {
    return [empty(t("sheets.actions.none"), h("a", { href: href(["fichas", "actions"]) }, t("sheets.actions.all")), " ", search(wish))];
  }
  const list = h("ol.acts", items.map((action) => actionItem(action, { kindOf })));
  markFound([...list.children], items, filters, signal);
  return [list, pages({ number: page, size, total }), takenAlong("/api/actions", wish), wish.toString() ? null : files()];
}

/** Words that no filter found may be found by the search, which knows inflection. */
function search(wish) {
  const words = [...new Set(wish.values())].join(" ");
  return words ? h("a", { href: href(["buscar"], { q: words }) }, t("sheets.search-for", { words })) : null;
}

function files() {
  const place = h("p.small");
  ask("/api/editions").then((editions) => fill(place, editions.filter(({ id }) => !edition() || id === edition())
    .map(({ id, title }) => h("a", { href: `/api/editions/${encodeURIComponent(id)}/actions.ndjson`, download: `${id}-actions.ndjson` },
      t("sheets.actions.file", { title })))), () => {});
  return place;
}
