/** What questions, their parameters and their columns are called: in the words of their files. */

import { href } from "/page/address.js";
import { h } from "/page/dom.js";
import { knows, t, worded } from "/page/language.js";
import { families, kindTitle, namedKinds } from "/page/model.js";

const PLAIN = ["integer", "choice", "choices", "boolean"];

/** Which kinds of things a parameter takes; none if it takes plain values. */
export function kindsOf({ type }) {
  if (PLAIN.includes(type)) {
    return [];
  }
  return type === "thing" ? namedKinds() : familyNamed(type)?.kinds ?? [type];
}

function familyNamed(type) {
  return families().find(({ word }) => word === type);
}

/** A description's first words, as a title: up to where it begins to explain. */
export function brief(description) {
  return worded(description).split(/[.:;(]/, 1)[0].trim();
}

/** What a description explains behind its first words. */
export function explanation(description) {
  return worded(description).slice(brief(description).length).replace(/^[.:;\s]+/, "");
}

/** A description's first sentence, and what follows. */
export function sentences(description) {
  const [first] = worded(description).split(/(?<=\.)\s/, 1);
  return { first, rest: worded(description).slice(first.length).trim() };
}

/** A text in which ids of other questions lead to them. */
export function linked(text, questions, self) {
  const ids = questions.map(({ id }) => id).filter((id) => id !== self).sort((a, b) => b.length - a.length);
  const between = new RegExp(`(?<![\\w-])(${ids.join("|")})(?![\\w-])`);
  return text.split(ids.length ? between : /$^/).map((words) => {
    const other = ids.includes(words) && questions.find(({ id }) => id === words);
    return other ? h("a", { href: href(["preguntas", other.id]) }, worded(other.title)) : words;
  });
}

/** What a choice is called: as the page calls it, or as it stands in the question's file. */
export function choiceWord(value) {
  if (knows(`questions.choice.${value}`)) {
    return t(`questions.choice.${value}`);
  }
  if (knows(`role.${value}`)) {
    return t(`role.${value}`);
  }
  return kindTitle(value);
}

/** What was meant by a parameter, in words: a thing's name, a choice, yes or no, a number. */
export function meantBy(value) {
  if (Array.isArray(value)) {
    return value.map(meantBy).join(", ");
  }
  if (typeof value === "boolean") {
    return t(value ? "questions.yes" : "questions.no");
  }
  return typeof value === "string" ? choiceWord(value) : value;
}
