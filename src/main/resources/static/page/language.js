/**
 * In which language the page speaks: as the address says (`lang`), else as the reader chose
 * last time, else English to a browser that speaks it, else Spanish. All words come from `/messages/<language>.json`.
 */

const LANGUAGES = ["es", "en"];

/** The language of the documents that Trama reads, in which it quotes them whatever it speaks itself. */
export const DOCUMENTS = "es";

const REMEMBERED = "trama.language";

let language = LANGUAGES[0];
let messages = {};

/** The languages there are, the first by default. */
export function languages() {
  return LANGUAGES;
}

/** The language spoken now. */
export function spoken() {
  return language;
}

/** The language that an address asks for, or that was chosen before, or that the browser speaks. */
export function wanted(query) {
  const asked = query.get("lang") ?? remembered() ?? preferred();
  return LANGUAGES.includes(asked) ? asked : LANGUAGES[0];
}

/**
 * Speaks a language from now on.
 * @param {string} wish the language
 * @param {boolean} [chosen] whether somebody chose it: then it is remembered
 */
export async function speak(wish, chosen = false) {
  const answer = await fetch(`/messages/${wish}.json`);
  if (!answer.ok) {
    throw new Error(`messages: ${answer.status}`);
  }
  messages = await answer.json();
  language = wish;
  document.documentElement.lang = wish;
  if (chosen) {
    remember(wish);
  }
}

function remember(wish) {
  try {
    localStorage.setItem(REMEMBERED, wish);
  }
  catch {
    // a browser that keeps nothing: the address still says it
  }
}

/**
 * Words of the page.
 * @param {string} key what is said
 * @param {object} [values] what stands in its `{places}`; numbers are written as people write them
 */
export function t(key, values = {}) {
  const message = messages[key];
  if (message === undefined) {
    console.error(`No message: ${key}`);
    return `[${key}]`;
  }
  return message.replace(/\{(\w+)\}/g, (place, name) => written(values[name] ?? place));
}

/** Whether there are words of the page for this key: ids that come from the API may lack them. */
export function knows(key) {
  return messages[key] !== undefined;
}

/** Words that agree with a number: `key.one` or `key.other`, with `{n}` in them. */
export function counted(key, n, values = {}) {
  return t(`${key}.${new Intl.PluralRules(language).select(n) === "one" ? "one" : "other"}`, { ...values, n });
}

/** Words that come in both languages, such as a question's title. */
export function worded(wording) {
  return wording ? wording[language] ?? wording[LANGUAGES[0]] : "";
}

/**
 * In which language a name or a title stands that the API gives: the documents', if that isn't the one spoken now and nobody has
 * translated it; null where it needs no telling.
 * @param {{kind?: string, nameEn?: string}} [thing] whose name it is, if it may be translated
 */
export function foreign({ kind, nameEn } = {}) {
  return language === DOCUMENTS || nameEn || kind === "action" ? null : DOCUMENTS;
}

/** A number as people write it. */
export function number(value, digits = 3) {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);
}

/** A part of a whole in percent. */
export function percent(part, whole) {
  return new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: 0 }).format(whole ? part / whole : 0);
}

/** A day as people write it. */
export function day(time) {
  return new Intl.DateTimeFormat(locale(), { dateStyle: "long" }).format(new Date(time));
}

/** Names one after the other: "a, b y c". */
export function listed(words) {
  return new Intl.ListFormat(locale(), { type: "conjunction" }).format(words);
}

/** The same of other things than words, with what stands between them: "a, b y c" as what `shown` makes of each. */
export function listing(things, shown) {
  const parts = new Intl.ListFormat(locale(), { type: "conjunction" }).formatToParts(things.map((_, i) => String(i)));
  return parts.map(({ type, value }) => type === "element" ? shown(things[Number(value)]) : value);
}

/** Puts texts in the language's order, numbers in them by their value. */
export function compared(a, b) {
  return String(a).localeCompare(String(b), language, { numeric: true, sensitivity: "base" });
}

/** Words without accents and case, to look for them as people type them. */
export function folded(words) {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function locale() {
  return language === "es" ? "es-MX" : "en-GB";
}

function written(value) {
  return typeof value === "number" ? number(value) : String(value);
}

function remembered() {
  try {
    return localStorage.getItem(REMEMBERED);
  }
  catch {
    return null;
  }
}

/** The language of the browser, as far as the page speaks it. */
function preferred() {
  return globalThis.navigator?.language?.split("-")[0] ?? null;
}
