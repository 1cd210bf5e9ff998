/** How wide words are, and how long ones are shortened. */

const LONGEST = 26;

let brush;

/** The width of words in pixels, in the letters given as CSS's `font`. */
export function width(words, font) {
  brush ??= document.createElement("canvas").getContext("2d");
  brush.font = font;
  return brush.measureText(words).width;
}

/** Words short enough to stand beside a node, cut between words where that is possible. */
export function shortened(words, longest = LONGEST) {
  if (words.length <= longest) {
    return words;
  }
  const cut = words.slice(0, longest - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
