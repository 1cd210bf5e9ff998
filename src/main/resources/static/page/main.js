/**
 * Starts the page, and shows at each address the room that it names.
 *
 * A room is a module with `show(place, address, signal)`, which fills the place and gives
 * its title and, if it wants to be told rather than shown anew when only the query changes,
 * `update(address)`; and `target`, an element to begin at if the address means a part of what
 * is shown. `signal` is aborted when the room is left.
 */

import { go, here } from "/page/address.js";
import { dressed, framed, titled } from "/page/frame.js";
import { speak, wanted } from "/page/language.js";
import { learn } from "/page/model.js";
import { readyForPaper } from "/page/paper.js";
import { enter, opened, ROOMS } from "/page/rooms.js";
import { painted, remembered, rememberScroll, scrollBack } from "/page/scroll.js";
import { watchWeather } from "/page/weather.js";
import { failed, loading, lost } from "/parts/states.js";

let shown = { key: null, room: null, leaving: new AbortController() };

async function start() {
  await speak(wanted(here().query), here().query.has("lang"));
  framed();
  watchWeather(() => arrive({ anew: true }));
  rememberScroll();
  readyForPaper();
  addEventListener("popstate", () => arrive({ at: remembered() }));
  addEventListener("trama:address", () => arrive());
  document.addEventListener("click", followed);
  await arrive({ first: true, at: remembered() });
}

/** @param {{first?: boolean, anew?: boolean, at?: number}} [how] `at` how far one had scrolled here before */
async function arrive({ first = false, anew = false, at } = {}) {
  const address = here();
  const language = wanted(address.query);
  if (language !== document.documentElement.lang) {
    await speak(language, address.query.has("lang"));
    anew = true;
  }
  dressed(address);
  const key = keyOf(address);
  if (!anew && key === shown.key && shown.room?.update) {
    await told(shown.room, address);
  }
  else {
    await entered(address, key, first || key === shown.key);
  }
  if (at !== undefined && key === keyOf(here())) {
    await scrollBack(at);
  }
}

function keyOf({ room, path }) {
  return [room, ...path].join("/");
}

async function told(room, address) {
  try {
    titled(await room.update(address) ?? room.title);
  }
  catch (failure) {
    unlessLeft(failure, () => failed(document.querySelector("main"), failure, () => arrive({ anew: true })));
  }
}

async function entered(address, key, staying) {
  shown.leaving.abort();
  const leaving = new AbortController();
  shown = { key, room: null, leaving };
  const place = document.querySelector("main");
  const before = place.firstChild;
  // a room that has put something there already waits in its own way
  const waiting = setTimeout(() => place.firstChild === before && loading(place), staying ? 400 : 120);
  try {
    const name = ROOMS.get(address.room);
    const [room] = await Promise.all([name ? opened(name) : nowhere(), learn()]);
    leaving.signal.throwIfAborted();
    enter(place, name ?? "nowhere");
    const entered = await room.show(place, address, leaving.signal);
    if (!leaving.signal.aborted) {
      shown.room = entered;
      titled(entered.title);
    }
  }
  catch (failure) {
    unlessLeft(failure, () => leaving.signal.aborted || failed(place, failure, () => arrive({ anew: true })));
  }
  finally {
    clearTimeout(waiting);
  }
  if (!leaving.signal.aborted) {
    await settle(place, staying);
  }
}

/** Where one stands in what is shown: at its beginning, or at the part that the address means. */
async function settle(place, staying) {
  const target = shown.room?.target;
  if (target) {
    await painted();
    target.scrollIntoView({ block: "center" });
    target.focus({ preventScroll: true });
  }
  else if (!staying) {
    scrollTo(0, 0);
    (place.querySelector("[autofocus]") ?? place.querySelector("h1") ?? place).focus({ preventScroll: true });
  }
}

function unlessLeft(failure, otherwise) {
  if (failure.name !== "AbortError") {
    console.error(failure);
    otherwise();
  }
}

async function nowhere() {
  return { show: (place) => lost(place) };
}

/** Follows links within the page without loading it anew. */
function followed(event) {
  const link = event.target.closest?.("a[href]");
  const elsewhere = !link || link.origin !== location.origin || link.target || link.hasAttribute("download")
    || !ROOMS.has(link.pathname.split("/")[1]);
  if (elsewhere || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey
      || event.altKey || (link.pathname === location.pathname && link.hash)) {
    return;
  }
  event.preventDefault();
  go(link.href);
}

start();
