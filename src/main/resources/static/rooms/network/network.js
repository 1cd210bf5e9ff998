/** The network: who is tied to whom, through what, how strongly, and with which words of the document. */

import { ask } from "/page/api.js";
import { changed, go, here } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { keepingFocus } from "/page/focus.js";
import { said } from "/page/frame.js";
import { t } from "/page/language.js";
import { barOf } from "/rooms/network/bar.js";
import { cited } from "/rooms/network/cite.js";
import { downloads } from "/rooms/network/downloads.js";
import { drawer } from "/rooms/network/drawer.js";
import { lookOf } from "/rooms/network/look.js";
import { chosenWords, panel } from "/rooms/network/panel/panel.js";
import { paperOf } from "/rooms/network/paper.js";
import { presets } from "/rooms/network/presets.js";
import { asked, recipeIn } from "/rooms/network/recipe.js";
import { shapeOf } from "/rooms/network/shape.js";
import { stageOf } from "/rooms/network/stage.js";
import { tablePlace } from "/rooms/network/tables.js";
import { nothing, refused } from "/rooms/network/trouble.js";
import { choosing, moving, toggling, viewOf } from "/rooms/network/view.js";
import { recipeWords, titleOf } from "/rooms/network/words.js";

/** How long an answer may take before the page says that it is on its way. */
const PATIENCE = 300;

/** How much of what there is to say of a choice is seen at least, in pixels: below the drawing, which then makes room for it. */
const SEEN = 160;

export async function show(place, address, signal) {
  const room = {
    signal, turn: 0, net: null, view: null, title: h("h1", { tabindex: "-1" }), presets: h("div"), trouble: h("div"),
    drawer: h("div.drawer.no-print", { id: "network-drawer", hidden: true }), panel: h("aside.panel", { "aria-labelledby": "panel-title", hidden: true }),
    shape: h("div"), downloads: h("div.taking"), waiting: h("p.loading.waiting", { role: "status", hidden: true }, t("state.loading")),
  };
  const does = doing(room);
  room.does = does;
  room.stage = stageOf(does);
  room.paper = paperOf(signal);
  room.table = tablePlace(does, signal);
  room.bar = barOf({ toggle: () => !(room.drawer.hidden = !room.drawer.hidden), enlarge: () => enlarged(room.bench) }, does, signal);
  room.bench = h("div.bench", room.bar.element, room.drawer, h("div.middle", room.waiting, room.trouble, room.stage.element, room.paper.element), room.panel);
  room.body = h("div.network", room.bench, room.shape, room.table.element, room.downloads);
  const skip = h("button.skip", { type: "button", id: "to-drawing", on: { click: room.stage.enter } }, t("network.to-drawing"));
  fill(place, skip, h("header.network-head", room.title, room.presets), room.body);
  const told = (now) => {
    update(room, now);
    return room.title.textContent;
  };
  return { title: told(address), update: told };
}

/** Shows what the address says; asks the API only for another recipe. */
async function update(room, { query }) {
  const turn = ++room.turn;
  room.title.textContent = titleOf(recipeIn(query));
  keepingFocus(() => fill(room.presets, presets(query)));
  const waiting = setTimeout(() => { room.waiting.hidden = false; }, PATIENCE);
  room.body.setAttribute("aria-busy", "true");
  try {
    const net = await ask("/api/network", asked(query), { signal: room.signal });
    if (turn === room.turn) {
      await shown(room, net, query);
    }
  }
  catch (failure) {
    if (turn === room.turn && failure.name !== "AbortError") {
      console.error(failure);
      unshown(room, query, refused(failure, () => update(room, here())));
    }
  }
  finally {
    clearTimeout(waiting);
    if (turn === room.turn) {
      room.waiting.hidden = true;
      room.body.removeAttribute("aria-busy");
    }
  }
}

async function shown(room, net, query) {
  const view = viewOf(net, query);
  const look = lookOf(net, view, query);
  const before = room.view?.chosen.join() ?? "";
  Object.assign(room, { net, view, look, query });
  const some = view.nodes.length > 0;
  room.body.classList.toggle("without", !some);
  criteria(room, query, net);
  keepingFocus(() => {
    room.bar.show({ net, view });
    fill(room.trouble, some ? null : nothing(net, view, query));
    fill(room.shape, some ? shapeOf(net) : null);
    fill(room.downloads, some ? [cited(room), downloads(room)] : null);
    panelled(room);
  }, () => document.getElementById(`row-${before}`) ?? room.title);
  room.table.show(some ? { net, view, look, query } : null);
  arrived(room);
  room.paper.show(some ? { net, view, look } : null);
  await room.stage.show({ net, view, look, caption: recipeWords(net).join(" · ") });
  if (view.chosen.length && view.chosen.join() !== before) {
    said(chosenWords(view));
  }
}

function unshown(room, query, words) {
  Object.assign(room, { net: null, view: null, drawnPanel: null });
  room.body.classList.add("without");
  room.panel.hidden = true;
  criteria(room, query, null);
  room.bar.show({ net: null, view: null });
  room.table.show(null);
  room.paper.show(null);
  [room.shape, room.downloads, room.panel].forEach((part) => fill(part));
  fill(room.trouble, words);
}

function criteria(room, query, net) {
  const recipe = `${document.documentElement.lang} ${net?.links.self ?? asked(query)}`;
  if (recipe !== room.recipe) {
    room.recipe = recipe;
    keepingFocus(() => fill(room.drawer, drawer(query, net)));
  }
}

function panelled(room) {
  const { net, view, look } = room;
  const key = [document.documentElement.lang, net.links.self, view.chosen, view.hidden, view.expand, view.steps, [...look.communities.given.values()].map(({ name }) => name)].join("|");
  if (room.drawnPanel !== key) {
    room.drawnPanel = key;
    const words = panel({ net, view, look }, room.does);
    room.panel.hidden = !words;
    fill(room.panel, words);
  }
}

/** Leads who has just chosen something to what there is to say of it. */
function arrived(room) {
  const { chose, panel: beside } = room;
  room.chose = null;
  if (chose && !beside.hidden) {
    chose.byKey && beside.querySelector("h2").focus({ preventScroll: true });
    beside.getBoundingClientRect().top > innerHeight - SEEN && room.stage.element.scrollIntoView({ block: "start" });
  }
}

function enlarged(bench) {
  document.fullscreenElement ? document.exitFullscreen() : bench.requestFullscreen();
}

/** What buttons, rows and nodes do. */
function doing(room) {
  let last = null;
  return {
    choose(id, { byKey, detail, several, shiftKey } = {}) {
      last = document.activeElement;
      room.chose = { byKey: byKey || detail === 0 };
      const more = (several || shiftKey) && room.view.byId.has(id);
      go(more ? toggling(room.view, id) : choosing(id === room.view.selected && !byKey ? [] : [id]));
    },
    toggle: (id) => go(toggling(room.view, id)),
    several(ids) {
      room.chose = {};
      go(choosing([...new Set([...room.view.chosen.filter((id) => room.view.byId.has(id)), ...ids])]));
    },
    clear() {
      room.view?.chosen.length && go(changed({ selected: null }));
    },
    back() {
      (last?.isConnected ? last : document.getElementById(last?.id) ?? room.title).focus({ preventScroll: true });
    },
    moved: (id, to) => go(moving(room.view, id, to)),
    centre: (id) => room.stage.centre(id),
    hover: (id) => room.stage.hover(id),
    pointed: (id) => room.table.point(id),
  };
}
