/** A drawing that stands still and stands alone: no styles, no script, light colours. For files. */

import { s } from "/page/dom.js";
import { t } from "/page/language.js";
import { isProvisional, outline } from "/parts/thing.js";
import { extent, modelled, WIDTHS, widths } from "/parts/drawing/model.js";
import { names } from "/parts/drawing/naming.js";
import { colourName } from "/parts/drawing/palette.js";
import { OUTLINE } from "/parts/drawing/scene.js";

const LETTERS = "sans-serif";

const FONT = 12;

/** A longer key of numbers helps nobody. */
const MOST_NUMBERS = 300;

/** The scale at which a small network is not blown up further. */
const NEAREST = 2;

const MARGIN = { wide: 70, high: 34 };

const INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";

/** How much wider and higher a picture gets at each side, so that names find room there: what does for most of them, least first. */
const BORDERS = [0, 60, 120, 180];

/**
 * Draws.
 * @param {object[]} nodes as the drawing takes them, with places
 * @param {object[]} edges as the drawing takes them
 * @param {object} how
 * @param {{x: number, y: number, width: number, heights: number[]}} how.room where in the picture; how wide at least, and
 * between which heights it takes what its nodes need
 * @param {(name: string) => string} how.colours the palette
 * @param {(edge: object) => string} [how.link] to where a tie leads
 * @returns {{element: SVGElement, width: number, height: number, radius: (size: number) => number, named: Set<string>, numbers: Map<string, number>}} a
 * group of three layers, how much room it takes, how large a node of a size is in it, whose names stand in it, and the
 * numbers of those whose names found no room
 */
export function still(nodes, edges, { room, colours, link }) {
  const model = modelled(nodes, edges);
  const all = [...model.nodes.values()];
  const { k, box, at, written } = bordered(all, model, room);
  const radius = radiusAt(k);
  const wide = widths(model.edges.values());
  const standing = new Set(written.map(({ id }) => id));
  const numbers = numbered(all.filter(({ id }) => !standing.has(id)), at);
  const element = s("g", { "font-family": LETTERS },
    layer("ties", [...model.edges.values()].map((edge) => tie(edge, at, { stroke: colours("--strong-line"), "stroke-width": WIDTHS[wide(edge) - 1], "stroke-opacity": all.length > 600 ? 0.2 : 0.55 }, link))),
    layer("nodes", all.map((node) => sign(node, at(node), radius(node.size), colours, numbers.get(node.id)))),
    layer("names", written.map((name) => named(name, at(model.nodes.get(name.id)), colours))));
  return { element, width: box.right - box.left, height: box.bottom - box.top, radius, named: standing, numbers };
}

/** Numbers by which a key can tell the nodes that have no name, from above to below; none where they are too many. */
function numbered(nodes, at) {
  const inOrder = nodes.length > MOST_NUMBERS ? [] : [...nodes].sort((a, b) => at(a).y - at(b).y || at(a).x - at(b).x);
  return new Map(inOrder.map(({ id }, i) => [id, i + 1]));
}

/** The drawing with the least border with which most names find free room. */
function bordered(all, model, room) {
  const tries = [];
  for (const border of BORDERS) {
    const drawn = fitted(all, room, border);
    const radius = radiusAt(drawn.k);
    tries.push({ ...drawn, ...names(all, model, { at: drawn.at, radius: ({ size }) => radius(size), font: `${FONT * 1.04}px ${LETTERS}`, window: drawn.box }) });
    if (!tries.at(-1).missed) {
      break;
    }
  }
  return tries.reduce((a, b) => b.missed < a.missed ? b : a);
}

/** How the nodes fill a room with a border around it. */
function fitted(all, { x, y, width, heights: [least, most] }, border) {
  const reach = extent(all);
  const inner = width - 2 * MARGIN.wide;
  const high = Math.max(least, Math.min(most, reach.height * Math.min(inner / Math.max(reach.width, 1), NEAREST) + 2 * MARGIN.high));
  const k = Math.min(inner / Math.max(reach.width, 1), (high - 2 * MARGIN.high) / Math.max(reach.height, 1), NEAREST);
  const box = { left: x, top: y, right: x + width + 2 * border, bottom: y + Math.round(high) + border };
  const [dx, dy] = [(box.left + box.right) / 2 - k * (reach.x + reach.width / 2), (box.top + box.bottom) / 2 - k * (reach.y + reach.height / 2)];
  return { k, box, at: (node) => ({ x: round(node.x * k + dx), y: round(node.y * k + dy) }) };
}

function radiusAt(k) {
  return (size) => size * Math.min(1, Math.max(0.55, k ** 0.4));
}

/** A group by its name, which Inkscape shows as a layer. */
export function layer(name, inside) {
  const group = s("g", { id: `layer-${name}` }, inside);
  group.setAttributeNS(INKSCAPE, "inkscape:groupmode", "layer");
  group.setAttributeNS(INKSCAPE, "inkscape:label", t(`network.layer.${name}`));
  return group;
}

function tie(edge, at, stroke, link) {
  const [a, b] = [at(edge.from), at(edge.to)];
  const line = s("line", { x1: a.x, y1: a.y, x2: b.x, y2: b.y, data: { tie: edge.id, ends: `${edge.source} ${edge.target}` }, ...stroke },
    s("title", [`${edge.from.label} — ${edge.to.label}`, edge.label].filter(Boolean).join(": ")));
  return link ? s("a", { href: link(edge) }, line) : line;
}

function sign(node, { x, y }, radius, colours, number) {
  return s("g", { transform: `translate(${x},${y})`, data: { node: node.id } }, s("title", node.name || node.label),
    s("path", { d: outline(node.kind), transform: `scale(${round(radius / OUTLINE)})`, ...filled(node, colours(colourName(node.colour, colours)), colours("--sheet")) }),
    node.badge ? s("text", { dy: ".35em", "text-anchor": "middle", "font-size": 8.5, "font-weight": 600, fill: isProvisional(node) ? colours(colourName(node.colour, colours)) : colours("--sheet") }, node.badge) : null,
    number ? s("text", { x: node.badge ? round(radius + 1) : 0, dy: ".35em", "text-anchor": node.badge ? "start" : "middle", "font-size": 7.5, data: { number }, fill: colours("--ink"),
      stroke: colours("--sheet"), "stroke-width": 1.6, "stroke-linejoin": "round", "paint-order": "stroke" }, number) : null);
}

/** What was guessed is hollow. */
function filled(node, colour, sheet) {
  return isProvisional(node) ? { fill: sheet, stroke: colour, "stroke-width": 2 } : { fill: colour, stroke: sheet, "stroke-width": 0.7 };
}

/** A line to a name is broken, so that it isn't taken for a tie. */
function named({ id, lines, leader }, { x, y }, colours) {
  return s("g", { transform: `translate(${x},${y})`, data: { of: id } },
    leader ? s("line", { x1: round(leader[0]), y1: round(leader[1]), x2: round(leader[2]), y2: round(leader[3]), stroke: colours("--ink"), "stroke-width": 0.7, "stroke-dasharray": "1.5 2.5" }) : null,
    s("text", { "font-size": FONT, fill: colours("--ink"), stroke: colours("--sheet"), "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" },
      lines.map((line) => s("tspan", { x: round(line.x), y: round(line.y), dy: ".35em" }, line.words))));
}

function round(value) {
  return Math.round(value * 100) / 100;
}
