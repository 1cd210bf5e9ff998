/** What the edition shows at a glance: its network in one drawing, and three findings in sentences, each with the way to its evidence. */

import { href } from "/page/address.js";
import { h } from "/page/dom.js";
import { counted, percent, t } from "/page/language.js";
import { groupClass } from "/parts/drawing/groups.js";
import { radiusFor } from "/parts/drawing/model.js";
import { preview } from "/parts/drawing/preview.js";
import { empty } from "/parts/states.js";
import { firstRows } from "/rooms/overview/attention.js";
import { agencyNetwork } from "/rooms/overview/connected.js";

/** The drawing of the agencies that act together. */
export async function picture(edition, signal) {
  const net = await agencyNetwork(edition, signal);
  const most = greatest(net.nodes, ({ degree }) => degree)?.degree;
  return net.nodes.length ? preview({
    nodes: net.nodes.map((node) => ({ ...node, colour: groupClass(node.community), size: radiusFor(node.degree, most) })), edges: net.edges.map((edge) => ({ ...edge, id: `${edge.source}~${edge.target}` })),
    caption: t("overview.picture", { nodes: net.nodes.length, ties: net.edges.length }), href: href(["red"], edition.along),
  }) : empty(t("overview.connected.none"));
}

/** The findings: those that the edition has something to say to. */
export async function findings(edition, signal) {
  const [net, single] = await Promise.all([agencyNetwork(edition, signal),
    firstRows("single-provider-populations", edition, signal)]);
  const found = [together(net, edition), bridge(net, edition), alone(single, edition)].filter(Boolean);
  return found.length ? h("ul", found.map((sentence) => h("li", sentence))) : empty(t("overview.connected.none"));
}

function together({ nodes, edges }, { along }) {
  const tie = greatest(edges, ({ weight }) => weight);
  const named = (id) => nodes.find((node) => node.id === id).label;
  return tie ? h("a", { href: href(["red"], { selected: `${tie.source}~${tie.target}`, ...along }) },
    counted("overview.finding.together", tie.shared.length, { one: named(tie.source), other: named(tie.target) })) : null;
}

function bridge({ nodes }, { along }) {
  const node = greatest(nodes, ({ betweenness }) => betweenness);
  return node?.betweenness > 0 ? h("a", { href: href(["red"], { selected: node.id, size: "betweenness", ...along }) },
    t("overview.finding.bridge", { name: node.label, part: percent(node.betweenness, 1) })) : null;
}

function alone({ rows, page: { total } }, { along }) {
  return h("a", { href: href(["coincidencias"], { view: "gaps", gap: "single", ...along }) },
    total ? counted("overview.finding.single", total, { population: rows[0].population.label, agency: rows[0].agency.label }) : t("overview.finding.none-single"));
}

function greatest(things, value) {
  return things.reduce((a, b) => !a || value(b) > value(a) ? b : a, null);
}
