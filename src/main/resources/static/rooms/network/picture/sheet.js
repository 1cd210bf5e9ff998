/** A sheet on which words are written one below the other. */

import { s } from "/page/dom.js";
import { width } from "/parts/drawing/lettering.js";

/** How much wider than measured words may come out where another machine has other letters. */
const SPARE = 1.05;

/**
 * An empty sheet.
 * @param {{width: number, edge: number, colours: (name: string) => string}} what
 * @returns {{y: number, width: number, elements: Element[], skip: Function, put: Function, write: Function, columns: Function}} `y` is how far
 * down it is written; it may be made wider
 */
export function sheetOf({ width: wide, edge, colours }) {
  const sheet = { y: edge, width: wide, elements: [] };
  const line = (words, x, y, { size, weight, colour, family }) => s("text", { x, y, "font-size": size, "font-weight": weight, "font-family": family, fill: colours(colour) }, words);
  sheet.skip = (by) => { sheet.y += by; };
  sheet.put = (...elements) => sheet.elements.push(...elements);
  sheet.write = (words, how) => {
    const style = { weight: 400, colour: "--ink", family: "sans-serif", ...how };
    for (const one of wrapped(words, sheet.width - 2 * edge, font(style))) {
      sheet.y += style.size * 1.15;
      sheet.put(line(one, edge, sheet.y, style));
      sheet.y += style.size * 0.3;
    }
  };
  sheet.columns = (texts, how) => {
    const style = { weight: 400, colour: "--ink", family: "sans-serif", ...how };
    const [across, gap, high] = [how.across, 24, style.size * 1.4];
    const room = (sheet.width - 2 * edge - (across - 1) * gap) / across;
    const lines = texts.map((text) => wrapped(text, room, font(style)));
    const most = Math.ceil(lines.reduce((sum, { length }) => sum + length, 0) / across);
    let [column, row, lowest] = [0, 0, 0];
    for (const text of lines) {
      if (row > 0 && row + text.length > most && column < across - 1) {
        [column, row] = [column + 1, 0];
      }
      text.forEach((one, i) => sheet.put(line(one, edge + column * (room + gap) + (i ? 8 : 0), sheet.y + (row + i + 1) * high, style)));
      row += text.length;
      lowest = Math.max(lowest, row);
    }
    sheet.skip(lowest * high + 4);
  };
  return sheet;
}

function font({ weight, size, family }) {
  return `${weight} ${size}px ${family}`;
}

function wrapped(words, room, letters) {
  const lines = [""];
  for (const word of words.split(" ")) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    width(longer, letters) * SPARE > room && lines.at(-1) ? lines.push(word) : lines.splice(-1, 1, longer);
  }
  return lines;
}
