/** How wide words are, and how long ones are shortened. */

const LONGEST = 28;

/** How much of a beginning may go so that it ends with a word. */
const WHOLE_WORDS = 0.65;

let brush;

/** The width of words in pixels, in the letters given as CSS's `font`. */
export function width(words, font) {
  brush ??= document.createElement("canvas").getContext("2d");
  brush.font = font;
  return brush.measureText(words).width;
}

/**
 * Words short enough to stand beside a node. The middle goes, at words where that is possible:
 * names of one kind often begin alike and differ at the end. What stands in brackets goes first.
 */
export function shortened(name, longest = LONGEST) {
  const words = name.length > longest ? name.replace(/(.)\s*\([^()]*\)$/, "$1") : name;
  if (words.length <= longest) {
    return words;
  }
  const last = words.slice(words.lastIndexOf(" ") + 1);
  const tail = last.length <= longest / 2 ? ` ${last}` : "";
  const head = words.slice(0, longest - 1 - tail.length);
  const space = head.lastIndexOf(" ");
  return `${(space > head.length * WHOLE_WORDS ? head.slice(0, space) : head).replace(/[\s,;:.]+$/, "")}…${tail}`;
}
