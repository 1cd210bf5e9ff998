/** One box for everything that has words: results come as one types, and can be narrowed. */

import { ask, Problem } from "/page/api.js";
import { here } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { keepingFocus } from "/page/focus.js";
import { said } from "/page/frame.js";
import { t } from "/page/language.js";
import { failedPart } from "/parts/states.js";
import { searchBox } from "/rooms/search/box.js";
import { chosen, facets } from "/rooms/search/facets.js";
import { keyed } from "/rooms/search/keys.js";
import { found, nothingYet, refusal, results } from "/rooms/search/results.js";
import { narrowed, wished } from "/rooms/search/wish.js";

const SLOW = 300;

export async function show(place, address, signal) {
  const room = { signal, turn: 0, asked: null, answer: null, box: searchBox(signal), filters: h("div.chosen-filters"), list: h("div.found"),
    facets: h("div"), status: h("div.status") };
  const wide = matchMedia("(min-width: 60rem)").matches;
  room.aside = h("details.facets.no-print", { open: wide, hidden: true }, h("summary", t("search.narrow")), room.facets);
  fill(place, h("h1", { tabindex: "-1" }, t("room.search")), room.box.element, room.filters,
    h("div.searching", room.aside, h("div", room.status, room.list)));
  keyed(room, signal);
  const update = ({ query }) => {
    room.box.show(query);
    followed(room, query);
    return titleOf(query);
  };
  update(address);
  return { title: titleOf(address.query), update };
}

function titleOf(query) {
  const words = query.get("q")?.trim();
  return words ? t("search.titled", { words }) : t("room.search");
}

async function followed(room, query, again = false) {
  const wish = wished(query);
  if (wish.toString() === room.asked && !again) {
    return;
  }
  room.asked = wish.toString();
  const turn = ++room.turn;
  if (wish.has("q")) {
    filtersShown(room, wish);
    await searched(room, wish, turn);
  }
  else {
    shown(room, { list: nothingYet() });
  }
}

async function searched(room, wish, turn) {
  const slow = setTimeout(() => waiting(room), SLOW);
  try {
    const answer = await ask("/api/search", wish, { signal: room.signal });
    if (turn === room.turn) {
      room.answer = answer;
      shown(room, { list: results(answer, wish), filters: chosen(answer, wish), facets: facets(answer, wish) });
      said(found(answer, wish));
    }
  }
  catch (failure) {
    if (turn === room.turn && failure.name !== "AbortError") {
      refused(room, failure, wish);
    }
  }
  finally {
    clearTimeout(slow);
  }
}

/** Filters say at once what was chosen, so that a second one adds to the first while its answer is on its way. */
function filtersShown(room, wish) {
  if (room.answer) {
    keepingFocus(() => {
      fill(room.filters, chosen(room.answer, wish));
      fill(room.facets, facets(room.answer, wish));
    }, () => room.list.querySelector("h2"));
  }
}

function waiting({ list, status }) {
  list.setAttribute("aria-busy", "true");
  fill(status, h("p.loading", { role: "status" }, t("search.asking")));
}

function shown(room, { list, filters = null, facets: narrowing = null }) {
  fill(room.status);
  room.list.removeAttribute("aria-busy");
  room.aside.hidden = !narrowing;
  keepingFocus(() => {
    fill(room.filters, filters);
    fill(room.facets, narrowing);
    fill(room.list, list);
  }, () => room.list.querySelector("h2"));
}

function refused(room, failure, wish) {
  if (failure instanceof Problem && failure.problem.parameter) {
    shown(room, { list: refusal(failure, wish), filters: narrowed(wish) ? chosen({ filters: {} }, wish) : null });
    said(failure.message);
    return;
  }
  shown(room, { list: failedPart(failure, () => followed(room, here().query, true)) });
}
