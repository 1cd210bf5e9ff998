/** What there is to say of a tie: what it is made of, and the words that say so. */

import { h } from "/page/dom.js";
import { t } from "/page/language.js";
import { evidenceList } from "/parts/evidence.js";
import { thingLink, thingLinks } from "/parts/thing.js";
import { head } from "/rooms/network/panel/head.js";
import { weighed } from "/rooms/network/strength.js";
import { tieName } from "/rooms/network/words.js";

export function tiePanel({ recipe }, edge, does) {
  return [
    head(tieName(edge), t("network.tie"), does),
    h("p", thingLink(edge.from, { full: true }), h("br"), thingLink(edge.to, { full: true })),
    h("p", weighed(edge, recipe)),
    recipe.via.join() === "action" ? null : [h("h3", t("network.shared-things")), thingLinks(edge.shared)],
    h("h3", t("network.evidence")),
    evidenceList(edge.evidence),
  ];
}
