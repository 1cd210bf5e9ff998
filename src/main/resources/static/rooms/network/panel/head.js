/** The head of a panel: what is chosen, and the way out. */

import { changed, go } from "/page/address.js";
import { h } from "/page/dom.js";
import { t } from "/page/language.js";

/** @param {{back: () => void}} does where the focus goes when the panel is closed */
export function head(name, kind, does) {
  return h("div.panel-head", h("div", h("p.small.muted.kind", kind), h("h2", { id: "panel-title", tabindex: "-1" }, name)),
    h("button.no-print", { type: "button", id: "panel-close", "aria-label": t("network.close"), title: t("network.close"),
      on: { click: () => { go(changed({ selected: null })); does.back(); } } }, "×"));
}
