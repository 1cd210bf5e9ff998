/**
 * What an address asks of a question. The address has the question's own parameters under
 * their own names, `page` and `size` as the API takes them, and what only the page knows:
 * `view`, `sort`, `row` (opened ones) and `at` (what is chosen in the drawing).
 */

import { spoken } from "/page/language.js";

/** How the API turns pages. */
export const PAGED = ["page", "size"];

const PAGE = ["view", "sort", "row", "at"];

const FRAME = ["lang", "edition"];

/** The parameters for the API that an address has; what is empty counts as missing. */
export function asked(question, query) {
  return new URLSearchParams([...names(question), ...PAGED].filter((name) => query.get(name)?.trim())
    .map((name) => [name, query.getAll(name).join(",").trim()]));
}

/** Parameters in an address that the question doesn't take. */
export function unasked(question, query) {
  const known = new Set([...names(question), ...PAGED, ...FRAME, ...PAGE.map((name) => own(question, name))]);
  return [...new Set(query.keys())].filter((name) => !known.has(name));
}

/** Required parameters that are missing. */
export function missing(question, wish) {
  return question.parameters.filter(({ name, required }) => required && !wish.has(name));
}

/** Under which name something of the page's stands in the address: a question may have a parameter of that name. */
export function own(question, name) {
  return names(question).includes(name) ? `page-${name}` : name;
}

/** The parameters of a question's example. */
export function exampleOf({ links }) {
  return new URLSearchParams(links.example.split("?")[1] ?? "");
}

/** Parameters as the API understood them, every default written out and every thing by its id. */
export function understood(question, answer) {
  const values = Object.entries(answer.parameters).map(([name, value]) => [name, idOf(value)]);
  const [only, ...more] = answer.data;
  if (names(question).includes("edition") && !answer.parameters.edition && only && !more.length) {
    values.push(["edition", only.edition]);
  }
  return Object.fromEntries(values);
}

/** The address of an answer of the API, to be taken elsewhere. */
export function download({ links }, wish, more) {
  const parameters = new URLSearchParams(wish);
  Object.entries({ ...more, lang: spoken() }).forEach(([name, value]) => parameters.set(name, value));
  return `${links.answer}?${parameters}`;
}

/** Whether two ask the same, in whatever order. */
export function sameWish(a, b) {
  const sorted = (wish) => new URLSearchParams([...wish].sort(([one], [other]) => one < other ? -1 : 1)).toString();
  return sorted(a) === sorted(b);
}

function names({ parameters }) {
  return parameters.map(({ name }) => name);
}

function idOf(value) {
  return Array.isArray(value) ? value.map(idOf).join(",") : String(value?.id ?? value);
}
