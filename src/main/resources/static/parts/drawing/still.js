/** A drawing that stands still and stands alone: no styles, no script, light colours. For files. */

import { s } from "/page/dom.js";
import { outline } from "/parts/thing.js";
import { roomFor } from "/parts/drawing/labels.js";
import { shortened, width as widthOf } from "/parts/drawing/lettering.js";
import { extent, modelled, WIDTHS, widths } from "/parts/drawing/model.js";
import { colourName } from "/parts/drawing/palette.js";
import { OUTLINE } from "/parts/drawing/scene.js";

const LETTERS = "sans-serif";

const MARGIN = 70;

/**
 * Draws.
 * @param {object[]} nodes as the drawing takes them, with places
 * @param {object[]} edges as the drawing takes them
 * @param {object} how
 * @param {{x: number, y: number, width: number, height: number}} how.box where in the picture
 * @param {(name: string) => string} how.colours the palette
 * @param {(edge: object) => string} [how.link] to where a tie leads
 * @returns {SVGElement} a group
 */
export function still(nodes, edges, { box, colours, link }) {
  const model = modelled(nodes, edges);
  const all = [...model.nodes.values()];
  const place = fitting(extent(all), box);
  const radius = ({ size }) => size * Math.min(1, Math.max(0.55, place.k ** 0.4));
  const wide = widths(model.edges.values());
  return s("g", { "font-family": LETTERS },
    [...model.edges.values()].map((edge) => tie(edge, place, { stroke: colours("--strong-line"), "stroke-width": WIDTHS[wide(edge) - 1], "stroke-opacity": all.length > 600 ? 0.2 : 0.55 }, link)),
    all.map((node) => sign(node, place.at(node), radius(node), colours)),
    names(all, model, { place, radius, box, colours }));
}

function fitting({ x, y, width, height }, box) {
  const k = Math.min((box.width - 2 * MARGIN) / Math.max(width, 1), (box.height - 2 * MARGIN) / Math.max(height, 1), 2);
  const [dx, dy] = [box.x + box.width / 2 - k * (x + width / 2), box.y + box.height / 2 - k * (y + height / 2)];
  return { k, at: (node) => ({ x: round(node.x * k + dx), y: round(node.y * k + dy) }) };
}

function tie(edge, { at }, stroke, link) {
  const [a, b] = [at(edge.from), at(edge.to)];
  const line = s("line", { x1: a.x, y1: a.y, x2: b.x, y2: b.y, ...stroke }, s("title", [`${edge.from.label} — ${edge.to.label}`, edge.label].filter(Boolean).join(": ")));
  return link ? s("a", { href: link(edge) }, line) : line;
}

function sign(node, { x, y }, radius, colours) {
  return s("g", { transform: `translate(${x},${y})` }, s("title", node.name || node.label),
    s("path", { d: outline(node.kind), transform: `scale(${round(radius / OUTLINE)})`, fill: colours(colourName(node.colour, colours)), stroke: colours("--sheet"), "stroke-width": 0.7 }),
    node.badge ? s("text", { dy: ".35em", "text-anchor": "middle", "font-size": 8.5, "font-weight": 600, fill: colours("--sheet") }, node.badge) : null);
}

function names(all, model, { place, radius, box, colours }) {
  const bodies = all.map((node) => ({ id: node.id, ...place.at(node), radius: radius(node) }));
  const wishes = all.map((node, i) => {
    const words = shortened(node.label, 34);
    return { ...bodies[i], words, width: widthOf(words, `12px ${LETTERS}`) * 1.04, height: 15, rank: node.size * 100 + model.near.get(node.id).length };
  }).sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  const window = { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
  const room = roomFor(wishes, bodies, { window });
  return wishes.filter(({ id }) => room.has(id)).map(({ id, x, y, words }) => s("text", {
    x: round(x + room.get(id).dx), y: round(y + room.get(id).dy), dy: ".35em", "font-size": 12, fill: colours("--ink"),
    stroke: colours("--sheet"), "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke",
  }, words));
}

function round(value) {
  return Math.round(value * 100) / 100;
}
