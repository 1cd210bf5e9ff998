/** What stands over the drawing: its criteria, a box to find a node, what takes back a step, and the whole screen. */

import { changed, go } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { counted, t } from "/page/language.js";
import { suggest } from "/parts/suggest.js";
import { whole } from "/rooms/network/view.js";

/**
 * The bar; `show` brings it up to date.
 * @param {{toggle: () => boolean, enlarge: () => void}} does opens and closes the drawer and says whether it is open; fills
 * the screen
 * @param {{centre: (id: string) => void}} nodes what finding a node does
 * @param {AbortSignal} signal that the room is left
 */
export function barOf({ toggle, enlarge }, { centre }, signal) {
  const criteria = h("button", { type: "button", id: "network-criteria", "aria-expanded": "false", "aria-controls": "network-drawer" });
  criteria.addEventListener("click", () => criteria.setAttribute("aria-expanded", String(toggle())));
  const screen = h("button", { type: "button", id: "network-screen", hidden: !document.fullscreenEnabled, on: { click: enlarge } });
  const named = () => { screen.title = screen.textContent = t(document.fullscreenElement ? "network.screen-leave" : "network.screen"); };
  document.addEventListener("fullscreenchange", named, { signal });
  const find = h("div.find");
  const steps = h("div.tools");
  let last;
  return {
    element: h("div.bar.no-print", criteria, find, steps, screen),
    show({ net, view }) {
      const key = JSON.stringify([document.documentElement.lang, net?.links.self, view?.hidden, view?.expand, view?.steps, view?.moved.size]);
      if (key === last) {
        return;
      }
      last = key;
      criteria.textContent = t("network.change");
      named();
      fill(find, view?.nodes.length ? finder(net, view, centre) : null);
      fill(steps, view ? taken(view) : null);
    },
  };
}

function finder(net, view, centre) {
  const box = suggest({
    label: t("network.find"), kinds: net.recipe.nodes, among: view.nodes,
    onPick: (id) => { if (view.byId.has(id)) { go(changed({ selected: id })); centre(id); } },
  });
  // where there is little room its label stands in the empty box
  box.querySelector("input").placeholder = " ";
  return box;
}

function taken({ hidden, moved, expand, nodes }) {
  return hidden.length + moved.size + expand.length === 0 ? null : [
    h("button", { type: "button", id: "network-undo", on: { click: () => history.back() } }, t("network.undo")),
    h("a.button", { id: "network-whole", href: whole() }, t("network.whole")),
    h("span.small.muted", [expand.length ? counted("network.expanded", nodes.length) : null,
      hidden.length ? counted("network.hidden", hidden.length) : null,
      moved.size ? counted("network.moved", moved.size) : null].filter(Boolean).join(" · ")),
  ];
}
