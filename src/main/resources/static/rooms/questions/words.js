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

/** What a parameter is called. */
export function named({ label }) {
  return worded(label);
}

/** What a parameter does, without what its name says already. */
export function hinted({ label, description }) {
  const [name, words] = [worded(label), worded(description)];
  return words.startsWith(name) ? words.slice(name.length).replace(/^[.:;\s]+/, "") : words;
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

/** A text in which the titles of questions, in quotation marks, lead to them. */
export function linked(text, questions) {
  return text.split(/(?<=[«“])([^«»“”]+)(?=[»”])/).map((words) => {
    const other = questions.find(({ title }) => worded(title) === words);
    return other ? h("a", { href: href(["preguntas", other.id]) }, words) : words;
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
