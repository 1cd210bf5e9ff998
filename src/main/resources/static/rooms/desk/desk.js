/** The coordination desk: overlaps and gaps, each with its evidence, for those who prepare a meeting. */

import { fill, h } from "/page/dom.js";
import { t } from "/page/language.js";
import { keepingFocus } from "/page/focus.js";
import { failedPart } from "/parts/states.js";
import { unheeded } from "/parts/unheeded.js";
import { filters } from "/rooms/desk/filters.js";
import { tabs } from "/rooms/desk/tabs.js";
import { noView, viewAt } from "/rooms/desk/views.js";

/** How long an answer may take before the page says that it is on its way. */
const PATIENCE = 400;

/** What in the address a view itself brings up to date, without being drawn anew. */
const WITHIN = ["sort", "down", "open", "cell"];

export async function show(place, address, signal) {
  const body = h("div.desk-body");
  const desk = { body, signal, unheeded: h("div"), tabs: tabs(), filters: filters(), drawn: null, seen: null, turn: 0,
    note: h("p.loading.desk-waiting", { role: "status", hidden: true }, t("state.loading")) };
  fill(place, h("h1", { tabindex: "-1" }, t("room.desk")), h("p.lead.no-print", t("desk.lead")), desk.tabs.element, desk.unheeded, desk.filters.element, desk.note, body);
  draw(desk, address);
  return { title: t("room.desk"), update: async (now) => draw(desk, now) };
}

/** Shows what the address names; what hasn't changed stays as it is. */
function draw(desk, { query }) {
  const view = viewAt(query);
  desk.tabs.update(view);
  desk.filters.update(view, query);
  fill(desk.unheeded, unheeded("view", { value: noView(query), shown: t(`desk.view.${view.id}`) }));
  const key = keyOf(query);
  if (key === desk.drawn?.key) {
    desk.drawn.told?.(query);
  }
  else {
    redraw(desk, view, query, key);
  }
  return t("desk.title", { view: t(`desk.view.${view.id}`) });
}

async function redraw(desk, view, query, key) {
  const turn = ++desk.turn;
  const late = () => turn !== desk.turn || desk.signal.aborted;
  const paged = desk.drawn?.view === view && desk.drawn.page !== query.get("page");
  desk.drawn = { key, view, page: query.get("page") };
  desk.body.setAttribute("aria-busy", "true");
  const waiting = setTimeout(() => late() || delayed(desk, view), PATIENCE);
  try {
    const { elements, told } = await view.show(query, desk.signal);
    if (!late()) {
      desk.drawn.told = told;
      desk.seen = view;
      keepingFocus(() => fill(desk.body, elements));
      arrived(desk.body, paged);
    }
  }
  catch (failure) {
    if (!late() && failure.name !== "AbortError") {
      console.error(failure);
      fill(desk.body, failedPart(failure, () => redraw(desk, view, query, key)));
    }
  }
  finally {
    clearTimeout(waiting);
    if (!late()) {
      desk.note.hidden = true;
      desk.body.removeAttribute("aria-busy");
    }
  }
}

/** What another view showed goes; what this view showed before stays, under a word that it is being brought up to date. */
function delayed({ body, note, seen }, view) {
  note.hidden = false;
  if (seen !== view) {
    fill(body);
  }
}

/** Who turned a page reads on at its beginning. */
function arrived(body, paged) {
  if (paged) {
    const heading = body.querySelector("h2");
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "start" });
  }
}

function keyOf(query) {
  const parameters = new URLSearchParams(query);
  WITHIN.forEach((name) => parameters.delete(name));
  parameters.sort();
  return parameters.toString();
}
