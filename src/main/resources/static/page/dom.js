/**
 * Makes elements. All text goes in as text: nothing here, and nothing in the page, reads
 * markup from a string.
 */

const SVG = "http://www.w3.org/2000/svg";

/**
 * An HTML element.
 * @param {string} what its name, with classes: `a.thing.small`
 * @param {object} [has] attributes; `on` holds listeners by event, `data` the data-
 * attributes; `false`, `null` and `undefined` are left out, `true` is an empty attribute
 * @param {...(Node|string|number|Array|null|undefined|false)} inside children
 */
export function h(what, has, ...inside) {
  const [name, ...classes] = what.split(".");
  return furnished(document.createElement(name), classes, has, inside);
}

/** An SVG element; takes what {@link h} takes. */
export function s(what, has, ...inside) {
  const [name, ...classes] = what.split(".");
  return furnished(document.createElementNS(SVG, name), classes, has, inside);
}

/** Children put in the place of those that are there. */
export function fill(element, ...inside) {
  element.replaceChildren(...nodes(inside));
  return element;
}

/** A hook for what one can be known by: `aria-labelledby`, `for`. Different each time. */
export function newId(prefix) {
  newId.last = (newId.last ?? 0) + 1;
  return `${prefix}-${newId.last}`;
}

function furnished(element, classes, has, inside) {
  if (classes.length) {
    element.setAttribute("class", classes.join(" "));
  }
  if (has instanceof Node || typeof has === "string" || typeof has === "number" || Array.isArray(has)) {
    inside.unshift(has);
    has = null;
  }
  for (const [name, value] of Object.entries(has ?? {})) {
    furnish(element, name, value);
  }
  element.append(...nodes(inside));
  return element;
}

function furnish(element, name, value) {
  if (name === "on") {
    Object.entries(value).forEach(([event, listener]) => listener && element.addEventListener(event, listener));
  }
  else if (name === "data") {
    Object.entries(value).forEach(([key, text]) => { element.dataset[key] = text; });
  }
  else if (value === true) {
    element.setAttribute(name, "");
  }
  else if (value !== false && value !== null && value !== undefined) {
    element.setAttribute(name, value);
  }
}

function nodes(inside) {
  return inside.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false)
    .map((child) => (child instanceof Node) ? child : document.createTextNode(String(child)));
}
