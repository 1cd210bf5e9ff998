/**
 * Starts the page, and shows at each address the room that it names.
 *
 * A room is a module with `show(place, address, signal)`, which fills the place and gives
 * its title and, if it wants to be told rather than shown anew when only the query changes,
 * `update(address)`; and `target`, an element to begin at if the address means a part of what
 * is shown. `signal` is aborted when the room is left.
 */

import { here } from "/page/address.js";
import { dressed, framed, titled } from "/page/frame.js";
import { speak, wanted } from "/page/language.js";
import { learn } from "/page/model.js";
import { watchWeather } from "/page/weather.js";
import { failed, loading, lost } from "/parts/states.js";

const ROOMS = {
  "": () => import("/rooms/overview/overview.js"),
  red: () => import("/rooms/network/network.js"),
  preguntas: () => import("/rooms/questions/questions.js"),
  coincidencias: () => import("/rooms/desk/desk.js"),
  fichas: () => import("/rooms/sheets/sheets.js"),
  buscar: () => import("/rooms/search/search.js"),
};

let shown = { key: null, room: null, leaving: new AbortController() };

async function start() {
  await speak(wanted(here().query));
  framed();
  watchWeather(() => arrive({ anew: true }));
  addEventListener("popstate", () => arrive());
  addEventListener("trama:address", () => arrive());
  document.addEventListener("click", followed);
  await arrive({ first: true });
}

async function arrive({ first = false, anew = false } = {}) {
  const address = here();
  const language = wanted(address.query);
  if (language !== document.documentElement.lang) {
    await speak(language);
    anew = true;
  }
  dressed(address);
  const key = [address.room, ...address.path].join("/");
  if (!anew && key === shown.key && shown.room?.update) {
    await told(shown.room, address);
    return;
  }
  await entered(address, key, first || key === shown.key);
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
  place.className = "";
  const before = place.firstChild;
  // a room that has put something there already waits in its own way
  const waiting = setTimeout(() => place.firstChild === before && loading(place), staying ? 400 : 120);
  try {
    const [room] = await Promise.all([(ROOMS[address.room] ?? nowhere)(), learn()]);
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
    settle(place, staying);
  }
}

/** Where one stands in what is shown: at its beginning, or at the part that the address means. */
function settle(place, staying) {
  const target = shown.room?.target;
  if (target) {
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
    || !(link.pathname.split("/")[1] in ROOMS);
  if (elsewhere || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey
      || event.altKey || (link.pathname === location.pathname && link.hash)) {
    return;
  }
  event.preventDefault();
  history.pushState(null, "", link.href);
  arrive();
}

start();
