/** Says that not all of a network is drawn, and offers the rest. */

import { fill, h } from "/page/dom.js";
import { t } from "/page/language.js";

/**
 * Says so, where that is so.
 * @param {Element} place where it is said
 * @param {{nodes: object[], edges: object[], whole: boolean}} part what is drawn
 * @param {{nodes: object[], edges: object[]}} all what there is
 * @param {() => void} drawAll draws the rest too
 */
export function limited(place, { whole, nodes, edges }, all, drawAll) {
  place.hidden = whole;
  fill(place, whole ? null : [
    t("drawing.limit", { edges: edges.length, allEdges: all.edges.length, nodes: nodes.length, allNodes: all.nodes.length }),
    h("button", { type: "button", on: { click: drawAll } }, t("drawing.all")),
  ]);
}
