/** What colours, sizes and widths say in a picture: each with samples. */

import { s } from "/page/dom.js";
import { number, t } from "/page/language.js";
import { width } from "/parts/drawing/lettering.js";
import { WIDTHS, widths } from "/parts/drawing/model.js";
import { colourName } from "/parts/drawing/palette.js";
import { OUTLINE } from "/parts/drawing/scene.js";
import { outline } from "/parts/thing.js";
import { sizeWords, widthWords } from "/rooms/network/legend.js";

const SIGN = 9;

const ROW = 22;

const GAP = 22;

/**
 * Writes the legend on a sheet.
 * @param {object} sheet the sheet
 * @param {{net: object, view: object, look: object}} seen what is seen
 * @param {{edge: number, colours: Function, radius: (size: number) => number}} how `radius` is how large a node of
 * a size is drawn
 */
export function legendOn(sheet, { net, view, look }, how) {
  sheet.write(t(look.colour === "kind" ? "network.colour-says-kind" : "network.colour-says", { by: t(`network.colour.${look.colour}`) }), { size: 12, weight: 600 });
  row(sheet, how, look.entries.map(({ colour, kind, badge, words, count }) => ({
    words: `${words} (${number(count)})`, room: 2 * SIGN, high: SIGN,
    mark: [s("path", { d: outline(kind), transform: "scale(1.15)", fill: how.colours(colourName(colour, how.colours)) }),
      badge ? s("text", { dy: ".35em", "text-anchor": "middle", "font-size": 8.5, "font-weight": 600, fill: how.colours("--sheet") }, badge) : null],
  })));
  sheet.write(sizeWords(look), { size: 12 });
  row(sheet, how, samples(...look.range).map((value) => ({ value, radius: how.radius(look.radius(value)) })).map(({ value, radius }) => ({
    words: number(value, 4), room: 2 * radius, high: radius, mark: [s("path", { d: outline(view.nodes[0].kind), transform: `scale(${radius / OUTLINE})`, fill: how.colours("--muted") })],
  })));
  sheet.write(widthWords(net), { size: 12 });
  const wide = widths(view.edges);
  row(sheet, how, samples(...weights(view.edges)).map((weight) => ({
    words: number(weight), room: 40, high: SIGN,
    mark: [s("line", { x1: -20, x2: 20, stroke: how.colours("--strong-line"), "stroke-width": WIDTHS[wide({ weight }) - 1], "stroke-opacity": 0.55 })],
  })));
}

function row(sheet, { edge, colours }, marks) {
  const high = Math.max(ROW, ...marks.map((mark) => 2 * mark.high + 6));
  let x = edge;
  sheet.skip(high / 2 + 2);
  marks.forEach(({ words, room, mark }) => {
    const needs = room + 8 + width(words, "12px sans-serif") * 1.05 + GAP;
    if (x + needs > sheet.width - edge + GAP) {
      x = edge;
      sheet.skip(high);
    }
    sheet.put(s("g", { transform: `translate(${x + room / 2},${sheet.y})`, "font-family": "sans-serif" }, mark,
      s("text", { x: room / 2 + 6, dy: ".35em", "font-size": 12, fill: colours("--ink") }, words)));
    x += needs;
  });
  sheet.skip(high / 2 + 4);
}

/** The least, the most, and what lies between where there is room for it. */
function samples(least, most) {
  const between = Number.isInteger(least) && Number.isInteger(most) ? Math.round((least + most) / 2) : (least + most) / 2;
  return [...new Set([least, between, most])];
}

function weights(edges) {
  const all = edges.map(({ weight }) => weight);
  return all.length ? [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))] : [0, 0];
}
