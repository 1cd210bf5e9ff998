/** The agencies that work with most others, or that stand between most others. */

import { ask } from "/page/api.js";
import { changed, href } from "/page/address.js";
import { h, s } from "/page/dom.js";
import { number, t } from "/page/language.js";
import { empty } from "/parts/states.js";
import { thingLink } from "/parts/thing.js";

const SHOWN = 8;

const MEASURES = ["joint", "betweenness"];

/** The first few by a measure, which the address may choose. */
export async function connected({ id, along }, wish, signal) {
  const by = MEASURES.includes(wish) ? wish : MEASURES[0];
  const network = await agencyNetwork({ id }, signal);
  const ranked = withJointActions(network).filter((node) => node[by] > 0).sort((a, b) => b[by] - a[by]).slice(0, SHOWN);
  if (!ranked.length) {
    return empty(t("overview.connected.none"));
  }
  return [h("p.small.muted", t(`overview.connected.${by}`)), choice(by),
    h("div.scroller", { tabindex: "0", role: "region", "aria-label": t("overview.connected.title") },
      h("table", h("caption.unseen", t(`overview.connected.${by}`)),
        h("thead", h("tr", ["agency", "ties", "with", "between"].map((column) =>
          h(column === "agency" ? "th" : "th.numeric", { scope: "col" }, t(`overview.connected.column.${column}`))))),
        h("tbody", ranked.map((node) => row(node, by, ranked[0][by], along))))),
    h("p", h("a", { href: href(["red"], { nodes: "agency", via: "action", ...along }) }, t("overview.connected.all")))];
}

/** The agencies that act together in an edition. */
export function agencyNetwork({ id }, signal) {
  return ask("/api/network", { nodes: "agency", via: "action", evidence: "actions", edition: id }, { signal });
}

/**
 * The nodes of a network, each with how many actions it takes part in together with another:
 * an action with three agencies is one joint action for each of them, not two.
 */
export function withJointActions({ nodes, edges }) {
  const joint = new Map(nodes.map(({ id }) => [id, new Set()]));
  edges.forEach(({ source, target, shared }) => shared.forEach((action) =>
    [source, target].forEach((id) => joint.get(id).add(action.id))));
  return nodes.map((node) => ({ ...node, joint: joint.get(node.id).size }));
}

function choice(by) {
  return h("ul.choice", { "aria-label": t("overview.connected.order") }, MEASURES.map((measure) => h("li",
    h("a", { id: `by-${measure}`, href: changed({ by: measure === MEASURES[0] ? null : measure }), "aria-current": measure === by ? "true" : null },
      t(`overview.connected.by.${measure}`)))));
}

function row(node, by, most, along) {
  return h("tr",
    h("th", { scope: "row" }, thingLink(node, { full: true }),
      s("svg.bar", { "aria-hidden": "true", height: 5, width: "100%" }, s("rect.scheduled", { width: `${(100 * node[by]) / most}%`, height: 5 }))),
    h("td.numeric", number(node.joint)),
    h("td.numeric", h("a", { href: href(["red"], { nodes: "agency", via: "action", selected: node.id, ...along }), "aria-label": t("overview.connected.see", { agency: node.label, n: node.degree }) },
      number(node.degree))),
    h("td.numeric", number(node.betweenness)));
}
