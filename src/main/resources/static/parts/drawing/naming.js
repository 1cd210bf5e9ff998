/** Which names a drawing writes, whether it moves on the screen or stands in a file. */

import { ALWAYS, MANY, roomFor } from "/parts/drawing/labels.js";
import { lettered, LINE_HEIGHT } from "/parts/drawing/lettering.js";
import { leader } from "/parts/drawing/spots.js";

/** How much more important a name is when its node is in the light. */
const FIRST = 1e6;

/** Up to how many nodes each is named farther away too, and not only those that don't just hang on another. */
const FEW = 120;

/** From how many ties on names may lie over them: among so many there is no place without. */
const CROWDED = 1500;

/**
 * The names that have room, the largest nodes' first.
 * @param {object[]} nodes those seen
 * @param {{edges: Map, near: Map}} model what is drawn
 * @param {object} how
 * @param {(node: object) => {x: number, y: number}} how.at where a node is
 * @param {(node: object) => number} how.radius how large it is there
 * @param {string} how.font the letters, as CSS's `font`
 * @param {object} how.window the box in which names must stand
 * @param {object[]} [how.covered] boxes that they must not touch
 * @param {Set<string>} [how.lit] whose names come first
 * @returns {{written: {id: string, lines: {words: string, x: number, y: number}[], leader: number[]|null}[], missed: number}}
 * places seen from the node, a leader being a line `[x1, y1, x2, y2]` from the node to its name; `missed` says how many should
 * have had free room and had none
 */
export function names(nodes, model, { at, radius, font, window, covered = [], lit = new Set() }) {
  const [few, many] = [nodes.length <= FEW, nodes.length > MANY];
  const bodies = nodes.map((node) => ({ id: node.id, ...at(node), radius: radius(node) }));
  const wishes = nodes.map((node, i) => ({ ...bodies[i], ...lettered(node.label, font, window.right - window.left), rank: rank(node, model, lit), middling: few || lit.has(node.id) || !many && model.near.get(node.id).length > 1 }))
    .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  const room = roomFor(wishes, bodies, { window, covered, ties: lines(model, at) });
  return {
    written: wishes.filter(({ id }) => room.has(id)).map((wish) => written(wish, room.get(wish.id))),
    missed: wishes.filter(({ id, middling }, i) => (i < ALWAYS || middling) && (!room.has(id) || room.get(id).over)).length,
  };
}

function rank({ id, size }, { near }, lit) {
  return (lit.has(id) ? FIRST : 0) + size * 100 + near.get(id).length;
}

function lines({ edges }, at) {
  return edges.size > CROWDED ? [] : [...edges.values()].map(({ from, to }) => [at(from), at(to)]).map(([a, b]) => [a.x, a.y, b.x, b.y]);
}

function written(wish, spot) {
  const first = spot.dy - (wish.lines.length - 1) * LINE_HEIGHT / 2;
  return { id: wish.id, lines: wish.lines.map((words, i) => ({ words, x: spot.dx, y: first + i * LINE_HEIGHT })), leader: leader(wish, spot) };
}
