/** A picture of the network that can be cited: title, recipe, drawing, legend, and where it comes from, all in it. */

import { s } from "/page/dom.js";
import { t } from "/page/language.js";
import { width } from "/parts/drawing/lettering.js";
import { colourName, lightColours } from "/parts/drawing/palette.js";
import { still } from "/parts/drawing/still.js";
import { outline } from "/parts/thing.js";
import { citation } from "/rooms/network/citation.js";
import { weighed } from "/rooms/network/panel.js";
import { sizeWords, widthWords } from "/rooms/network/legend.js";
import { recipeWords, titleOf } from "/rooms/network/words.js";

const [WIDTH, DRAWN, EDGE] = [1400, 900, 40];

/** How many groups are told one by one. */
const TOLD = 24;

/**
 * The picture of what is seen.
 * @param {object} room what the room shows: `net`, `view`, `look`
 * @param {{link?: (edge: object) => string}} [how] to where ties lead
 * @returns {Promise<SVGElement>}
 */
export async function pictureOf({ net, view, look }, { link } = {}) {
  const colours = lightColours();
  const text = writer(colours);
  text.write(titleOf(net.recipe), { size: 26, weight: 600, family: "serif" });
  text.write(recipeWords(net).join(" · "), { size: 13, colour: "--muted" });
  const top = text.y;
  text.skip(DRAWN);
  swatches(text, look, colours);
  text.write(sizeWords(look), { size: 12 });
  text.write(widthWords(net), { size: 12 });
  text.skip(6);
  (await citation(net, view)).forEach((line) => text.write(line, { size: 11, colour: "--muted" }));
  const height = Math.ceil(text.y + EDGE / 2);
  const edges = view.edges.map((edge) => ({ ...edge, label: weighed(edge, net.recipe) }));
  return s("svg", { xmlns: "http://www.w3.org/2000/svg", width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}`, role: link ? "group" : "img", "aria-label": titleOf(net.recipe) },
    s("title", titleOf(net.recipe)), s("rect", { width: WIDTH, height, fill: colours("--sheet") }),
    still(view.nodes.map(look.dressed), edges, { box: { x: EDGE, y: top, width: WIDTH - 2 * EDGE, height: DRAWN }, colours, link }), text.elements);
}

function writer(colours) {
  const page = { y: EDGE, elements: [], skip: (by) => { page.y += by; } };
  page.write = (words, { size, weight = 400, colour = "--ink", family = "sans-serif" }) => {
    for (const line of wrapped(words, WIDTH - 2 * EDGE, `${weight} ${size}px ${family}`)) {
      page.y += size * 1.15;
      page.elements.push(s("text", { x: EDGE, y: page.y, "font-size": size, "font-weight": weight, "font-family": family, fill: colours(colour) }, line));
      page.y += size * 0.3;
    }
  };
  return page;
}

function wrapped(words, room, font) {
  const lines = [""];
  for (const word of words.split(" ")) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    width(longer, font) * 1.05 > room && lines.at(-1) ? lines.push(word) : lines.splice(-1, 1, longer);
  }
  return lines;
}

function swatches(text, look, colours) {
  text.write(t(look.colour === "kind" ? "network.colour-says-kind" : "network.colour-says", { by: t(`network.colour.${look.colour}`) }), { size: 12, weight: 600 });
  let x = EDGE;
  text.skip(12);
  look.entries.slice(0, TOLD).forEach(({ colour, kind, badge, words, count }) => {
    const label = `${words} (${count})`;
    const wide = width(label, "12px sans-serif") * 1.05 + 42;
    if (x + wide > WIDTH - EDGE) {
      x = EDGE;
      text.skip(22);
    }
    text.elements.push(s("g", { transform: `translate(${x + 9},${text.y})`, "font-family": "sans-serif" },
      s("path", { d: outline(kind), transform: "scale(1.15)", fill: colours(colourName(colour, colours)) }),
      badge ? s("text", { dy: ".35em", "text-anchor": "middle", "font-size": 8.5, "font-weight": 600, fill: colours("--sheet") }, badge) : null,
      s("text", { x: 15, dy: ".35em", "font-size": 12, fill: colours("--ink") }, label)));
    x += wide;
  });
  text.skip(14);
  if (look.entries.length > TOLD) {
    text.write(t("network.more-groups", { n: look.entries.length - TOLD }), { size: 12 });
  }
}
