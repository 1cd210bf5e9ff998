/**
 * What there is to be shown: the kinds of things, their families and signs, relationships,
 * roles, and by what can be asked for them. The API tells it; the page has no list of its
 * own. It is learnt once, before the first room is drawn.
 */

import { ask } from "/page/api.js";
import { worded } from "/page/language.js";

let model = null;

/**
 * Asks the API for the model, unless it is known.
 * @returns {Promise<void>} when it is known; fails as any question to the API does
 */
export async function learn() {
  if (!model) {
    know(await ask("/api/model"));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, colours()];
  }
}

/** Takes an answer of `/api/model` for the model. */
export function know(answer) {
  model = answer;
}

/** A kind of thing by its word, undefined if there is none. */
export function kindNamed(word) {
  return model.kinds.find((kind) => kind.word === word);
}

/** The kind whose lists and sheets are at a plural, undefined if there is none. */
export function kindAt(path) {
  return model.kinds.find((kind) => kind.path === path)?.word;
}

/** The kinds of things that have names and lists of their own, in the order in which they are shown. */
export function namedKinds() {
  return model.kinds.filter(({ family }) => family).map(({ word }) => word);
}

/** The families of kinds: `{word, filter, kinds, hierarchy?, includesBelow, title}`. */
export function families() {
  return model.families;
}

/** The family of a kind, undefined for what stands in plans only. */
export function familyOf(word) {
  return model.families.find(({ kinds }) => kinds.includes(word));
}

/** The words of an actor's parts in an action, the strongest first. */
export function roles() {
  return model.roles.map(({ word }) => word);
}

/** Those by which an actor does something, as one value of a filter. */
export function activeRoles() {
  return model.roles.filter(({ active }) => active).map(({ word }) => word).join();
}

/** The part for which a type of relationship stands, undefined if for none. */
export function roleOf(type) {
  return model.roles.find(({ relationship }) => relationship === type)?.word;
}

/** The kind of thing that a type of relationship names beside an action or a line; of several kinds the first. */
export function kindBehind(type) {
  const ends = model.relationships.find((one) => one.type === type);
  return [...ends?.from ?? [], ...ends?.to ?? []].find((word) => kindNamed(word)?.family);
}

/** The parameters that ask for actions by a thing. */
export function thingFilters() {
  return model.filters.map(({ parameter }) => parameter);
}

/** The kinds of things that such a parameter takes. */
export function kindsFor(parameter) {
  return model.filters.find((filter) => filter.parameter === parameter)?.kinds ?? [];
}

/** What a parameter that asks for actions by a thing is called as a heading: "Dependencia u organización". */
export function filterTitle(parameter) {
  return worded(model.filters.find((filter) => filter.parameter === parameter).title);
}

/** The parameter that takes a kind. */
export function filterFor(word) {
  return model.filters.find(({ kinds }) => kinds.includes(word))?.parameter;
}

/** What networks can be made of: `{nodes, ties, weightings}`. */
export function networks() {
  return model.network;
}

/** What a word of a kind or a family stands for: "Programa", "Dependencia u organización". */
export function titleOf(word) {
  const family = families().find((one) => one.word === word);
  return family ? worded(family.title) : kindTitle(word);
}

/** What a kind is called: `one` of them, or `many` as a heading. */
export function kindTitle(word, form = "one") {
  const kind = kindNamed(word);
  return kind ? worded(form === "one" ? kind.title : kind.titles) : word;
}

/** The colour of each kind, which styles know as `--kind` within `of-<kind>`, and as `--<kind>` everywhere. */
function colours() {
  const own = model.kinds.filter(({ sign }) => sign.colour);
  const set = (shade) => `:root { ${own.map(({ word, sign }) => `--${word}: ${sign.colour[shade]};`).join(" ")} }`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([set("light"), `@media (prefers-color-scheme: dark) { ${set("dark")} }`,
    ...own.map(({ word }) => `.of-${word} { --kind: var(--${word}); }`)].join("\n"));
  return sheet;
}
