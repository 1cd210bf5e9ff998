/** What there is to say of a node. */

import { h } from "/page/dom.js";
import { t } from "/page/language.js";
import { kindTitle } from "/page/model.js";
import { thingLink } from "/parts/thing.js";
import { measured, measureMeaning, measureName, measuresAndGroups } from "/rooms/network/measures.js";
import { head } from "/rooms/network/panel/head.js";
import { weighed } from "/rooms/network/strength.js";
import { expanding, hiding } from "/rooms/network/view.js";

export function nodePanel({ net, view, look }, node, does) {
  const ties = view.edges.filter(({ source, target }) => source === node.id || target === node.id)
    .sort((a, b) => b.weight - a.weight);
  return [
    head(node.name || node.label, kindTitle(node.kind), does),
    h("p", thingLink(node)),
    h("p.tools.no-print",
      h("button", { type: "button", id: "panel-centre", on: { click: () => does.centre(node.id) } }, t("network.centre")),
      h("a.button", { id: "panel-expand", href: expanding(view, node.id) }, t(view.expand.length ? "network.expand-more" : "network.expand")),
      h("a.button", { id: "panel-expand-two", href: expanding(view, node.id, 2) }, t("network.expand-two")),
      h("a.button", { id: "panel-hide", href: hiding(view, [node.id]) }, t("network.hide"))),
    h("p.small.muted.no-print", t("network.choose-second")),
    h("h3", t("network.its-ties", { n: ties.length })),
    ties.length ? h("ul.its-ties", ties.map((edge) => tieItem(edge, node, net, does))) : h("p.muted", t("network.no-ties")),
    h("h3", t("network.its-measures")),
    h("dl.measures", measuresAndGroups([node]).flatMap((measure) => [h("dt", { title: measureMeaning(measure) }, measureName(measure)),
      h("dd", measure === "community" ? look.communities.name(node.community) : measured(node, measure))])),
  ];
}

function tieItem(edge, node, { recipe }, does) {
  const other = edge.source === node.id ? edge.to : edge.from;
  return h("li", { on: { mouseenter: () => does.hover(edge.id), mouseleave: () => does.hover(null) } },
    h("button.plain", { type: "button", id: `its-${edge.id}`, title: other.name, on: { click: (event) => does.choose(edge.id, event) } }, other.label),
    h("span.small.muted", weighed(edge, recipe)));
}
