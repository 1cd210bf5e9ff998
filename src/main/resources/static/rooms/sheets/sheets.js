/** Fichas: a sheet for everything that the document names, its plan, its actions and the document itself. */

import { keepingFocus } from "/page/focus.js";
import { fill } from "/page/dom.js";
import { kindAt, namedKinds } from "/page/model.js";
import { stylesheet } from "/page/stylesheet.js";
import { lost } from "/parts/states.js";
import { unknown } from "/parts/unknown.js";

const VIEWS = {
  doors: () => import("/rooms/sheets/doors.js"),
  list: () => import("/rooms/sheets/list.js"),
  card: () => import("/rooms/sheets/card.js"),
  lines: () => import("/rooms/sheets/lines.js"),
  line: () => import("/rooms/sheets/line.js"),
  plan: () => import("/rooms/sheets/plan.js"),
  actions: () => import("/rooms/sheets/actions.js"),
  action: () => import("/rooms/sheets/action.js"),
  source: () => import("/rooms/sheets/source.js"),
};

/** Each view gives `{title, inside}`, and `update` and `target` as the page's rooms do. */
export async function show(place, address, signal) {
  const name = viewOf(address.path);
  if (!name) {
    return lost(place);
  }
  await stylesheet("/rooms/sheets/print.css");
  const view = await viewed(name, address, signal);
  signal.throwIfAborted();
  keepingFocus(() => fill(place, view.inside), () => place.querySelector("h1"));
  return view;
}

async function viewed(name, address, signal) {
  try {
    return await (await VIEWS[name]()).view(address, signal);
  }
  catch (failure) {
    return unknown(failure, address);
  }
}

function viewOf([collection, id, ...more]) {
  if (more.length) {
    return null;
  }
  if (!collection) {
    return "doors";
  }
  if (namedKinds().includes(kindAt(collection))) {
    return id ? "card" : "list";
  }
  return { lines: id ? "line" : "lines", actions: id ? "action" : "actions", plans: id ? "plan" : "lines",
    source: id ? "source" : "doors" }[collection] ?? null;
}
