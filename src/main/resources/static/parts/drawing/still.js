/** A drawing that stands still and stands alone: no styles, no script, light colours. For files. */

import { s } from "/page/dom.js";
import { t } from "/page/language.js";
import { outline } from "/parts/thing.js";
import { extent, modelled, WIDTHS, widths } from "/parts/drawing/model.js";
import { names } from "/parts/drawing/naming.js";
import { colourName } from "/parts/drawing/palette.js";
import { OUTLINE } from "/parts/drawing/scene.js";

const LETTERS = "sans-serif";

const FONT = 12;

/** The scale at which a small network is not blown up further. */
const NEAREST = 2;

const MARGIN = { wide: 70, high: 34 };

const INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";

/** How high a box must be, in pixels, so that nodes fill it that is so wide. */
export function heightFor(nodes, width, [least, most]) {
  const reach = extent(nodes);
  const k = Math.min((width - 2 * MARGIN.wide) / Math.max(reach.width, 1), NEAREST);
  return Math.round(Math.max(least, Math.min(most, reach.height * k + 2 * MARGIN.high)));
}

/**
 * Draws.
 * @param {object[]} nodes as the drawing takes them, with places
 * @param {object[]} edges as the drawing takes them
 * @param {object} how
 * @param {{x: number, y: number, width: number, height: number}} how.box where in the picture
 * @param {(name: string) => string} how.colours the palette
 * @param {(edge: object) => string} [how.link] to where a tie leads
 * @returns {{element: SVGElement, radius: (size: number) => number, named: Set<string>}} a group of three layers, how large
 * a node of a size is in it, and whose names stand in it
 */
export function still(nodes, edges, { box, colours, link }) {
  const model = modelled(nodes, edges);
  const all = [...model.nodes.values()];
  const place = fitting(extent(all), box);
  const radius = (size) => size * Math.min(1, Math.max(0.55, place.k ** 0.4));
  const wide = widths(model.edges.values());
  const written = named(all, model, { place, radius, box, colours });
  const element = s("g", { "font-family": LETTERS },
    layer("ties", [...model.edges.values()].map((edge) => tie(edge, place, { stroke: colours("--strong-line"), "stroke-width": WIDTHS[wide(edge) - 1], "stroke-opacity": all.length > 600 ? 0.2 : 0.55 }, link))),
    layer("nodes", all.map((node) => sign(node, place.at(node), radius(node.size), colours))),
    layer("names", written));
  return { element, radius, named: new Set(written.map(({ dataset }) => dataset.of)) };
}

/** A group by its name, which Inkscape shows as a layer. */
export function layer(name, inside) {
  const group = s("g", { id: `layer-${name}` }, inside);
  group.setAttributeNS(INKSCAPE, "inkscape:groupmode", "layer");
  group.setAttributeNS(INKSCAPE, "inkscape:label", t(`network.layer.${name}`));
  return group;
}

function fitting({ x, y, width, height }, box) {
  const k = Math.min((box.width - 2 * MARGIN.wide) / Math.max(width, 1), (box.height - 2 * MARGIN.high) / Math.max(height, 1), NEAREST);
  const [dx, dy] = [box.x + box.width / 2 - k * (x + width / 2), box.y + box.height / 2 - k * (y + height / 2)];
  return { k, at: (node) => ({ x: round(node.x * k + dx), y: round(node.y * k + dy) }) };
}

function tie(edge, { at }, stroke, link) {
  const [a, b] = [at(edge.from), at(edge.to)];
  const line = s("line", { x1: a.x, y1: a.y, x2: b.x, y2: b.y, data: { tie: edge.id, ends: `${edge.source} ${edge.target}` }, ...stroke },
    s("title", [`${edge.from.label} — ${edge.to.label}`, edge.label].filter(Boolean).join(": ")));
  return link ? s("a", { href: link(edge) }, line) : line;
}

function sign(node, { x, y }, radius, colours) {
  return s("g", { transform: `translate(${x},${y})`, data: { node: node.id } }, s("title", node.name || node.label),
    s("path", { d: outline(node.kind), transform: `scale(${round(radius / OUTLINE)})`, fill: colours(colourName(node.colour, colours)), stroke: colours("--sheet"), "stroke-width": 0.7 }),
    node.badge ? s("text", { dy: ".35em", "text-anchor": "middle", "font-size": 8.5, "font-weight": 600, fill: colours("--sheet") }, node.badge) : null);
}

function named(all, model, { place, radius, box, colours }) {
  const window = { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
  const found = names(all, model, { at: place.at, radius: ({ size }) => radius(size), font: `${FONT * 1.04}px ${LETTERS}`, window });
  return found.map(({ id, lines, leader }) => {
    const { x, y } = place.at(model.nodes.get(id));
    return s("g", { transform: `translate(${x},${y})`, data: { of: id } },
      leader ? s("line", { x1: round(leader[0]), y1: round(leader[1]), x2: round(leader[2]), y2: round(leader[3]), stroke: colours("--muted"), "stroke-width": 0.8 }) : null,
      s("text", { "font-size": FONT, fill: colours("--ink"), stroke: colours("--sheet"), "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" },
        lines.map((line) => s("tspan", { x: round(line.x), y: round(line.y), dy: ".35em" }, line.words))));
  });
}

function round(value) {
  return Math.round(value * 100) / 100;
}
