/** Writes names beside the nodes on the screen, as many as there is room for at this nearness. */

import { s } from "/page/dom.js";
import { names } from "/parts/drawing/naming.js";
import { at } from "/parts/drawing/scene.js";

const FONT = "12px";

/**
 * Writes them.
 * @param {object} stage the scene's elements
 * @param {{nodes: Map, edges: Map, near: Map}} model what is drawn
 * @param {object} camera what is seen
 * @param {{radius: (node: object) => number, lit: Set<string>, window: object, covered: object[]}} how radii on the
 * screen, whose names come first, in which box they must stand and which boxes they must not touch
 */
export function labelled(stage, model, camera, how) {
  const seen = [...model.nodes.values()].filter((node) => camera.sees(node));
  const { written } = names(seen, model, { ...how, at: camera.onScreen, font: `${FONT} ${getComputedStyle(stage.svg).fontFamily}` });
  stage.layers.labels.replaceChildren(...written.map(({ id, lines, leader }) => {
    const label = s("g.label", { transform: at(model.nodes.get(id)), data: { of: id } },
      leader ? s("line.leader", { x1: leader[0], y1: leader[1], x2: leader[2], y2: leader[3] }) : null,
      s("text", lines.map(({ words, x, y }) => s("tspan", { x, y, dy: ".35em" }, words))));
    label.classList.toggle("lit", how.lit.has(id));
    return label;
  }));
}
