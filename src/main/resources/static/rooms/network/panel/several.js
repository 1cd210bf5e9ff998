/** What there is to say of several nodes: the ties between them, and of two the way from one to the other. */

import { href } from "/page/address.js";
import { h } from "/page/dom.js";
import { counted, listed, number, t } from "/page/language.js";
import { thingLink } from "/parts/thing.js";
import { head } from "/rooms/network/panel/head.js";
import { pathBetween } from "/rooms/network/path.js";
import { weighed } from "/rooms/network/strength.js";
import { hiding, only } from "/rooms/network/view.js";
import { tieName } from "/rooms/network/words.js";

export function severalPanel({ net, view }, does) {
  const nodes = view.chosen.map((id) => view.byId.get(id));
  const ids = new Set(view.chosen);
  const between = view.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)).sort((a, b) => b.weight - a.weight);
  return [
    head(t("network.chosen", { n: nodes.length }), t("network.several"), does),
    h("ul.its-ties", nodes.map((node) => h("li", thingLink(node),
      h("button.plain", { type: "button", id: `without-${node.id}`, "aria-label": t("network.without-node", { name: node.label }), on: { click: () => does.toggle(node.id) } }, t("network.leave-out"))))),
    h("p.tools.no-print", h("a.button", { id: "panel-only", href: only(view.chosen) }, t("network.only")),
      h("a.button", { id: "panel-hide", href: hiding(view, view.chosen) }, t("network.hide"))),
    nodes.length === 2 ? way(view, nodes, net, does) : null,
    nodes.length > 2 || between.length > 1 ? [h("h3", t("network.between", { n: between.length })), ties(between, net, does)] : null,
  ];
}

function way(view, [from, to], net, does) {
  const path = pathBetween(view, from.id, to.id);
  if (!path) {
    return [h("h3", t("network.path")), h("p", t("network.no-path", { from: from.label, to: to.label }))];
  }
  const through = path.nodes.slice(1, -1).map((id) => view.byId.get(id).label);
  return [
    h("h3", t("network.path")),
    h("p", through.length ? counted("network.path-through", path.edges.length, { from: from.label, to: to.label, through: listed(through) })
      : t("network.path-direct", { from: from.label, to: to.label }),
    path.ways > 1 ? [" ", t("network.path-ways", { n: number(path.ways) }), " ", h("a", { id: "panel-paths", href: allPaths(net, from, to) }, t("network.path-all"))] : null),
    ties(path.edges.map((id) => view.edgesById.get(id)), net, does),
  ];
}

/** The question that lists the shortest paths between them, through nodes of the network's kinds and what ties these. */
function allPaths({ recipe }, from, to) {
  return href(["preguntas", "paths"], { from: from.id, to: to.id, through: [...new Set([...recipe.nodes, ...recipe.via])].filter((kind) => kind !== "action").join(","), paths: 100 });
}

function ties(edges, { recipe }, does) {
  return edges.length ? h("ul.its-ties", edges.map((edge) => h("li", { on: { mouseenter: () => does.hover(edge.id), mouseleave: () => does.hover(null) } },
    h("button.plain", { type: "button", id: `between-${edge.id}`, on: { click: (event) => does.choose(edge.id, event) } }, tieName(edge)),
    h("span.small.muted", weighed(edge, recipe))))) : h("p.muted", t("network.none-between"));
}
