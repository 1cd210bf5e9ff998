/** How wide words are, and how long names are broken into lines. */

/** How many letters a line has at most, if its words are shorter, and how many lines a name has at most. */
const USUAL = { letters: 24, lines: 4 };

/** The same where the window is narrow: names stand beside a drawing there only if they are narrow too. */
const SLIM = { letters: 14, lines: 4 };

/** From which width on a window isn't narrow, in pixels. */
const NARROW = 480;

/** The height of a line beside a node, in pixels. */
export const LINE_HEIGHT = 14;

/** How many measures are kept: a picture that moves asks for the same ones again and again. */
const KEPT = 5000;

const measured = new Map();

let brush;

/** The width of words in pixels, in the letters given as CSS's `font`. */
export function width(words, font) {
  brush ??= document.createElement("canvas").getContext("2d");
  brush.font = font;
  return brush.measureText(words).width;
}

/**
 * The lines in which a name stands beside its node. Nothing is taken out of its middle: names
 * of one kind often begin and end alike. What is too long even so ends early, at a word.
 * @param {string} name as the node is labelled
 * @param {number} [room] how wide the window is
 */
export function broken(name, room = Infinity) {
  const most = room < NARROW ? SLIM : USUAL;
  const words = name.split(/\s+/).filter(Boolean);
  let lines = filled(words, most.letters);
  for (let longest = most.letters - 1; longest > 0 && filled(words, longest).length === lines.length; longest--) {
    lines = filled(words, longest);
  }
  return lines.length > most.lines ? [...lines.slice(0, most.lines - 1), `${lines[most.lines - 1].replace(/[\s,;:.]+$/, "")}…`] : lines;
}

function filled(words, longest) {
  const lines = [""];
  for (const word of words) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    longer.length > longest && lines.at(-1) ? lines.push(word) : lines.splice(-1, 1, longer);
  }
  return lines;
}

/**
 * How much room a name takes beside its node.
 * @param {string} name as the node is labelled
 * @param {string} font the letters, as CSS's `font`
 * @param {number} [room] how wide the window is
 * @returns {{lines: string[], width: number, height: number}} pixels
 */
export function lettered(name, font, room = Infinity) {
  const key = `${room < NARROW} ${font} ${name}`;
  if (!measured.has(key)) {
    const lines = broken(name, room);
    measured.size < KEPT || measured.clear();
    measured.set(key, { lines, width: Math.max(...lines.map((line) => width(line, font))), height: lines.length * LINE_HEIGHT + 1 });
  }
  return measured.get(key);
}
