/** The page's colours for things that leave it: always the light ones. */

/** @returns {(name: string) => string} the value of a colour such as `--ink` */
export function lightColours() {
  const found = new Map();
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    for (const rule of sheet.cssRules) {
      if (rule.selectorText === ":root") {
        for (const name of rule.style) {
          found.set(name, rule.style.getPropertyValue(name).trim());
        }
      }
    }
  }
  return (name) => found.get(name);
}

/** The colour's name behind a node's class: `of-agency` is `--agency`, a kind without its own that of plans. */
export function colourName(colour, colours) {
  const name = `--${colour.replace(/^of-/, "")}`;
  return colours(name) ? name : "--plan";
}
