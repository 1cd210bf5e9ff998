/** Writes names beside nodes, as many as there is room for at this nearness. */

import { s } from "/page/dom.js";
import { roomFor } from "/parts/drawing/labels.js";
import { shortened, width } from "/parts/drawing/lettering.js";
import { at } from "/parts/drawing/scene.js";

const FONT = "12px";

const HEIGHT = 15;

/** How much more often a node's name is written when the node is in the light. */
const FIRST = 1e6;

/**
 * Writes them.
 * @param {object} stage the scene's elements
 * @param {{nodes: Map, near: Map}} model what is drawn
 * @param {object} camera what is seen
 * @param {{radius: (node: object) => number, lit: Set<string>, window: object, covered: object[]}} how radii on the
 * screen, whose names come first, in which box they must stand and which boxes they must not touch
 */
export function named(stage, model, camera, { radius, lit, window, covered }) {
  const seen = [...model.nodes.values()].filter((node) => camera.sees(node, -40));
  const font = `${FONT} ${getComputedStyle(stage.svg).fontFamily}`;
  const bodies = seen.map((node) => ({ id: node.id, ...camera.onScreen(node), radius: radius(node) }));
  const wishes = seen.map((node, i) => {
    const words = shortened(node.label);
    return { ...bodies[i], words, width: width(words, font), height: HEIGHT, rank: rank(node, model, lit) };
  }).sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  const room = roomFor(wishes, bodies, { window, covered });
  stage.layers.labels.replaceChildren(...wishes.filter(({ id }) => room.has(id)).map(({ id, words }) => {
    const { dx, dy } = room.get(id);
    const label = s("g.label", { transform: at(model.nodes.get(id)), data: { of: id } }, s("text", { x: dx, y: dy, dy: ".35em" }, words));
    label.classList.toggle("lit", lit.has(id));
    return label;
  }));
}

function rank({ id, size }, { near }, lit) {
  return (lit.has(id) ? FIRST : 0) + size * 100 + near.get(id).length;
}
