/** The network: who is tied to whom, through what, how strongly, and with which words of the document. */

import { ask } from "/page/api.js";
import { changed, go, here } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { keepingFocus } from "/page/focus.js";
import { said } from "/page/frame.js";
import { t } from "/page/language.js";
import { controls } from "/rooms/network/controls.js";
import { downloads } from "/rooms/network/downloads.js";
import { legend } from "/rooms/network/legend.js";
import { lookOf } from "/rooms/network/look.js";
import { chosenWords, panel } from "/rooms/network/panel.js";
import { presets } from "/rooms/network/presets.js";
import { asked, recipeIn } from "/rooms/network/recipe.js";
import { stageOf } from "/rooms/network/stage.js";
import { tableOf, tabIn, tabs } from "/rooms/network/tables.js";
import { nothing, refused } from "/rooms/network/trouble.js";
import { moving, viewOf } from "/rooms/network/view.js";
import { recipeWords, titleOf } from "/rooms/network/words.js";

/** How long an answer may take before the page says that it is on its way. */
const PATIENCE = 300;

export async function show(place, address, signal) {
  const room = {
    signal, turn: 0, net: null, view: null, title: h("h1", { tabindex: "-1" }), words: h("p.recipe.muted"),
    presets: h("div"), controls: h("div.side"), trouble: h("div"), tabs: h("div"), table: h("div.table"),
    panel: h("aside.panel", { "aria-labelledby": "panel-title" }), legend: h("div.legend-place"), downloads: h("div.taking"),
    waiting: h("p.loading.waiting", { role: "status", hidden: true }, t("state.loading")),
  };
  room.does = doing(room);
  room.stage = stageOf(room.does);
  room.beside = h("div.beside", room.panel, room.legend);
  room.main = h("div.middle", room.waiting, room.trouble, room.tabs, room.stage.element, room.table);
  room.body = h("div.network", room.controls, room.main, room.beside, room.downloads);
  fill(place, h("header.network-head", room.title, room.words, room.presets), room.body);
  const told = (now) => {
    update(room, now);
    return room.title.textContent;
  };
  return { title: told(address), update: told };
}

/** Shows what the address says; asks the API only for another recipe. */
async function update(room, { query }) {
  const turn = ++room.turn;
  head(room, query);
  const waiting = setTimeout(() => { room.waiting.hidden = false; }, PATIENCE);
  room.main.setAttribute("aria-busy", "true");
  try {
    const net = await ask("/api/network", asked(query), { signal: room.signal });
    if (turn === room.turn) {
      await shown(room, net, query);
    }
  }
  catch (failure) {
    if (turn === room.turn && failure.name !== "AbortError") {
      console.error(failure);
      unshown(room, refused(failure, () => update(room, here())));
    }
  }
  finally {
    clearTimeout(waiting);
    if (turn === room.turn) {
      room.waiting.hidden = true;
      room.main.removeAttribute("aria-busy");
    }
  }
}

function head(room, query) {
  room.title.textContent = titleOf(recipeIn(query));
  keepingFocus(() => fill(room.presets, presets(query)));
  const recipe = `${document.documentElement.lang} ${asked(query)}`;
  if (recipe !== room.recipe) {
    room.recipe = recipe;
    const open = room.controls.firstChild ? room.controls.firstChild.open : matchMedia("(min-width: 80rem)").matches;
    keepingFocus(() => fill(room.controls, controls(query, open)));
  }
}

async function shown(room, net, query) {
  const view = viewOf(net, query);
  const look = lookOf(net, view, query);
  const before = room.view?.selected ?? null;
  Object.assign(room, { net, view, look, query });
  room.body.dataset.tab = tabIn(query);
  room.body.classList.toggle("without", view.nodes.length === 0);
  const tabling = document.activeElement?.closest?.(".network .table");
  room.words.textContent = recipeWords(net).join(" · ");
  keepingFocus(() => {
    fill(room.trouble, view.nodes.length ? null : nothing(net, view, query));
    fill(room.tabs, tabs(query, view));
    fill(room.legend, view.nodes.length ? legend(net, look) : null);
    fill(room.table, view.nodes.length ? tableOf(net, view, query, room.does) : null);
    fill(room.downloads, view.nodes.length ? downloads(room) : null);
    if (room.drawnPanel !== panelKey(net, view)) {
      room.drawnPanel = panelKey(net, view);
      fill(room.panel, net.nodes.length ? panel(net, view, room.does) : null);
    }
  }, () => (tabling ? sortedHead(room) : document.getElementById(`row-${before}`)) ?? room.title);
  if (view.selected && view.selected !== before) {
    said(chosenWords(view));
  }
  await room.stage.show({ net, view, look, query, caption: room.title.textContent });
}

function unshown(room, words) {
  Object.assign(room, { net: null, view: null, drawnPanel: null });
  room.body.classList.add("without");
  room.words.textContent = "";
  [room.tabs, room.legend, room.table, room.downloads, room.panel].forEach((part) => fill(part));
  fill(room.trouble, words);
}

/** What buttons, rows and nodes do. */
function doing(room) {
  let last = null;
  return {
    choose(id, { byKey, detail } = {}) {
      last = document.activeElement;
      go(changed({ selected: id === room.view.selected && !byKey ? null : id }));
      const title = room.panel.querySelector("h2");
      if (byKey || detail === 0) {
        title?.focus({ preventScroll: true });
      }
      room.panel.getBoundingClientRect().top > innerHeight - 80 && room.panel.scrollIntoView({ block: "start" });
    },
    clear() {
      room.view?.selected && go(changed({ selected: null }));
    },
    back() {
      (last?.isConnected ? last : document.getElementById(last?.id) ?? room.title).focus({ preventScroll: true });
    },
    moved: (id, to) => go(moving(room.view, id, to)),
    centre: (id) => room.stage.centre(id),
    hover: (id) => room.stage.hover(id),
    pointed(id) {
      room.table.querySelector("tr.pointed")?.classList.remove("pointed");
      id && room.table.querySelector(`tr[data-id="${CSS.escape(id)}"]`)?.classList.add("pointed");
    },
  };
}

function sortedHead({ table }) {
  return table.querySelector("[aria-sort=ascending] button, [aria-sort=descending] button");
}

function panelKey(net, view) {
  return [document.documentElement.lang, net.links.self, view.selected, view.hidden, view.expand].join("|");
}
