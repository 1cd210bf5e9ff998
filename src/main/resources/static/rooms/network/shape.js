/** The network in figures. */

import { h } from "/page/dom.js";
import { counted, number, percent, t } from "/page/language.js";

/** A line of figures, and what they say. */
export function shapeOf({ shape, recipe }) {
  return h("section.shape", { "aria-labelledby": "shape-title" }, h("h2", { id: "shape-title" }, t("network.shape")),
    h("ul",
      h("li", counted("network.shape.nodes", shape.nodes), ", ", counted("network.shape.edges", shape.edges)),
      h("li", t("network.shape.density", { part: percent(shape.density, 1) }), h("span.small.muted", t(recipe.nodes.length > 1 ? "network.shape.density-two" : "network.shape.density-one"))),
      h("li", counted("network.shape.components", shape.components), shape.isolates ? [", ", counted("network.shape.isolates", shape.isolates)] : null),
      h("li", counted("network.shape.communities", shape.communities), h("span.small.muted", t("network.shape.modularity", { value: number(shape.modularity, 2) })))),
    h("p.small.muted.no-print", t("network.how")), h("p.small.muted.no-print", t("network.how-keys")));
}
