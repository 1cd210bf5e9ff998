/** A picture of the network for a report: title, criteria, drawing, legend, a key of acronyms, and where it comes from, all in it. */

import { s } from "/page/dom.js";
import { compared, counted, t } from "/page/language.js";
import { lightColours } from "/parts/drawing/palette.js";
import { layer, still } from "/parts/drawing/still.js";
import { citation } from "/rooms/network/citation.js";
import { legendOn } from "/rooms/network/picture/legend.js";
import { sheetOf } from "/rooms/network/picture/sheet.js";
import { weighed } from "/rooms/network/strength.js";
import { recipeWords, titleOf } from "/rooms/network/words.js";

const [WIDTH, EDGE] = [1400, 40];

/** Between which heights the drawing takes what its nodes need. */
const DRAWN = [280, 1100];

/**
 * The picture of what is seen.
 * @param {object} room what the room shows: `net`, `view`, `look`
 * @param {{link?: (edge: object) => string, titled?: boolean}} [how] to where ties lead, and whether its title and criteria are
 * written over it
 * @returns {Promise<SVGElement>}
 */
export async function pictureOf({ net, view, look }, { link, titled = true } = {}) {
  const colours = lightColours();
  const sheet = sheetOf({ width: WIDTH, edge: EDGE, colours });
  const cited = await citation({ net, view });
  if (titled) {
    sheet.write(titleOf(net.recipe), { size: 26, weight: 600, family: "serif" });
    sheet.write(recipeWords(net).join(" · "), { size: 13, colour: "--muted" });
  }
  const nodes = view.nodes.map(look.dressed);
  const drawn = still(nodes, view.edges.map((edge) => ({ ...edge, label: weighed(edge, net.recipe) })),
    { room: { x: EDGE, y: sheet.y, width: WIDTH - 2 * EDGE, heights: DRAWN }, colours, link });
  sheet.width = drawn.width + 2 * EDGE;
  sheet.skip(drawn.height);
  legendOn(sheet, { net, view, look }, { edge: EDGE, colours, radius: drawn.radius });
  key(sheet, view.nodes, drawn);
  sheet.skip(6);
  cited.lines.forEach((line) => sheet.write(line, { size: 11, colour: "--muted" }));
  const height = Math.ceil(sheet.y + EDGE / 2);
  return s("svg", { xmlns: "http://www.w3.org/2000/svg", width: sheet.width, height, viewBox: `0 0 ${sheet.width} ${height}`, role: link ? "group" : "img", "aria-label": titleOf(net.recipe) },
    s("title", titleOf(net.recipe)), s("metadata", cited.whole.join("\n")), s("rect", { width: sheet.width, height, fill: colours("--sheet") }),
    drawn.element, layer("legend", sheet.elements));
}

/** What the acronyms, short names and numbers stand for that are written in the picture. */
function key(sheet, nodes, { named, numbers }) {
  const short = nodes.filter(({ id, label, name }) => named.has(id) && name && label !== name).sort((a, b) => compared(a.label, b.label));
  const numbered = nodes.filter(({ id }) => numbers.has(id)).sort((a, b) => numbers.get(a.id) - numbers.get(b.id));
  const lines = [...short.map(({ label, name }) => `${label}: ${name}`), ...numbered.map(({ id, label, name }) => `${numbers.get(id)}: ${name || label}`)];
  if (lines.length) {
    sheet.write(t("network.key"), { size: 12, weight: 600 });
    sheet.columns(lines, { size: 10.5, across: 3 });
  }
  const untold = nodes.length - named.size - numbers.size;
  if (untold) {
    sheet.write(counted("network.unnamed", untold), { size: 10.5, colour: "--muted" });
  }
}
