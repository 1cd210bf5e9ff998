/** What the colour and the size of nodes say. */

import { t } from "/page/language.js";
import { kindTitle } from "/page/model.js";
import { measuresOf } from "/rooms/network/measures.js";

export const COLOURS = ["kind", "community", "component", "coreness"];

const GROUPS = 8;

const STEPS = 5;

const [LEAST, MOST] = [8, 19];

/**
 * Colours and sizes as an address wants them.
 * @param {object} net the API's answer
 * @param {{nodes: object[]}} view what is seen of it, which the legend counts
 * @param {URLSearchParams} query the address's parameters
 * @returns {{colour: string, size: string, dressed: (node: object) => object, entries: object[], range: number[]}}
 * `dressed` gives a node as the drawing takes it; `entries` what each colour says
 */
export function lookOf(net, view, query) {
  const colour = COLOURS.includes(query.get("colour")) ? query.get("colour") : net.recipe.nodes.length > 1 ? "kind" : "community";
  const sizes = measuresOf(net.nodes);
  const size = sizes.includes(query.get("size")) ? query.get("size") : "degree";
  const classOf = colouring(net, colour);
  const values = net.nodes.map((node) => node[size] ?? 0);
  const range = [values.reduce((a, b) => Math.min(a, b), Infinity), values.reduce((a, b) => Math.max(a, b), 0)];
  return {
    colour, size, range, entries: entries(view, colour, classOf),
    dressed: (node) => ({ ...node, colour: classOf(node), badge: colour === "kind" ? null : String(node[colour]),
      size: LEAST + (MOST - LEAST) * Math.sqrt((node[size] ?? 0) / (range[1] || 1)) }),
  };
}

/** The radii between which nodes are drawn. */
export const RADII = [LEAST, MOST];

function colouring(net, colour) {
  if (colour === "kind") {
    return ({ kind }) => `of-${kind}`;
  }
  if (colour === "coreness") {
    const most = net.nodes.reduce((a, { coreness }) => Math.max(a, coreness), 1);
    return ({ coreness }) => `ramp-${Math.max(1, Math.ceil(STEPS * coreness / most))}`;
  }
  return (node) => `group-${(node[colour] - 1) % GROUPS + 1}`;
}

function entries({ nodes }, colour, classOf) {
  const found = new Map();
  nodes.forEach((node) => {
    const value = node[colour];
    found.has(value) ? found.get(value).count++ : found.set(value, { value, count: 1, colour: classOf(node), kind: colour === "kind" ? value : "agency" });
  });
  const sorted = [...found.values()].sort((a, b) => colour === "kind" ? b.count - a.count : a.value - b.value);
  return sorted.map((entry) => ({ ...entry, badge: colour === "kind" ? null : String(entry.value),
    words: colour === "kind" ? kindTitle(entry.kind, "many") : t(`network.group.${colour}`, { n: String(entry.value) }) }));
}
