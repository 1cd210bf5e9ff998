/** What the colour and the size of nodes say. */

import { t } from "/page/language.js";
import { kindTitle } from "/page/model.js";
import { groupClass, REST } from "/parts/drawing/groups.js";
import { radiusFor } from "/parts/drawing/model.js";
import { communitiesOf } from "/rooms/network/communities.js";
import { measuresOf } from "/rooms/network/measures.js";

export const COLOURS = ["kind", "community", "component", "coreness"];

const STEPS = 5;

/**
 * Colours and sizes as an address wants them.
 * @param {object} net the API's answer
 * @param {{nodes: object[]}} view what is seen of it, which the legend counts
 * @param {URLSearchParams} query the address's parameters
 * @returns {{colour: string, size: string, dressed: (node: object) => object, entries: object[], range: number[],
 * radius: (value: number) => number, communities: object}} `dressed` gives a node as the drawing takes it; `entries` what each
 * colour says; `radius` how large a node of a value is drawn
 */
export function lookOf(net, view, query) {
  const colour = COLOURS.includes(query.get("colour")) ? query.get("colour") : net.recipe.nodes.length > 1 ? "kind" : "community";
  const sizes = measuresOf(net.nodes);
  const size = sizes.includes(query.get("size")) ? query.get("size") : "degree";
  const classOf = colouring(net, colour);
  const values = net.nodes.map((node) => node[size] ?? 0);
  const range = [values.reduce((a, b) => Math.min(a, b), Infinity), values.reduce((a, b) => Math.max(a, b), 0)];
  const communities = communitiesOf(net, query);
  const radius = (value) => radiusFor(value, range[1]);
  return {
    colour, size, range, radius, communities, entries: entries(view, colour, classOf, communities),
    dressed: (node) => ({ ...node, colour: classOf(node), size: radius(node[size] ?? 0),
      ...(colour === "kind" ? {} : { badge: String(node[colour]), group: groupName(colour, node[colour], communities) }) }),
  };
}

function colouring(net, colour) {
  if (colour === "kind") {
    return ({ kind }) => `of-${kind}`;
  }
  if (colour === "coreness") {
    const most = net.nodes.reduce((a, { coreness }) => Math.max(a, coreness), 1);
    return ({ coreness }) => `ramp-${Math.max(1, Math.ceil(STEPS * coreness / most))}`;
  }
  return (node) => groupClass(node[colour]);
}

function groupName(colour, n, communities) {
  return colour === "community" ? communities.name(n) : t(`network.group.${colour}`, { n: String(n) });
}

/** Each colour once, or for steps of a ramp each value. */
function entries({ nodes }, colour, classOf, communities) {
  const found = new Map();
  nodes.forEach((node) => {
    const own = classOf(node);
    const value = own === REST ? Infinity : node[colour];
    found.has(value) ? found.get(value).count++ : found.set(value, { value, count: 1, colour: own, kind: colour === "kind" ? value : "agency" });
  });
  const sorted = [...found.values()].sort((a, b) => colour === "kind" ? b.count - a.count : a.value - b.value);
  return sorted.map((entry) => ({ ...entry, badge: colour === "kind" || entry.value === Infinity ? null : String(entry.value),
    words: colour === "kind" ? kindTitle(entry.kind, "many") : entry.value === Infinity ? t(`network.rest.${colour}`) : groupName(colour, entry.value, communities) }));
}
