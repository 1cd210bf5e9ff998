/**
 * Asks the public API, and nothing else. Answers are kept while the page is open, since
 * rooms ask for the same things; the server says by ETag or not whether they changed only
 * when the page is loaded anew.
 */

import { asParameters } from "/page/address.js";
import { spoken } from "/page/language.js";

const KEPT = 300;

const AWAY = [502, 503, 504];

const UNANSWERED = "urn:trama:problem:unanswered";

const kept = new Map();

/** The API refuses, and says why in words. */
export class Problem extends Error {

  /** @param {object} problem RFC 9457 problem details */
  constructor(problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }

  get status() {
    return this.problem.status;
  }

}

/** The server doesn't answer at all. */
export class Unreachable extends Error {
}

/** The API's path with parameters. */
export function at(path, query = {}) {
  const search = asParameters(query).toString();
  return search ? `${path}?${search}` : path;
}

/** A path with an id in it. */
export function of(collection, id, ...more) {
  return ["/api", collection, encodeURIComponent(id), ...more].join("/");
}

/**
 * What the API answers, from JSON.
 * @param {string} path such as `/api/agencies`
 * @param {object|URLSearchParams} [query] parameters
 * @param {{signal?: AbortSignal}} [how] when to give it up
 * @throws {Problem} when the API refuses
 * @throws {Unreachable} when the server is away
 */
export function ask(path, query = {}, { signal } = {}) {
  const parameters = asParameters(query);
  parameters.set("lang", spoken());
  const address = at(path, parameters);
  if (!kept.has(address)) {
    const answer = answered(address, spoken());
    kept.set(address, answer);
    answer.catch(() => kept.delete(address));
    if (kept.size > KEPT) {
      kept.delete(kept.keys().next().value);
    }
  }
  return unlessGivenUp(kept.get(address), signal);
}

/** What the API answers in plain text, such as a question's file. */
export async function askText(path) {
  return (await fetched(path, "text/plain, application/json")).text();
}

/** Forgets all answers: the server was away, and may have other data now. */
export function forget() {
  kept.clear();
}

/** Whether the server answers. */
export async function answers() {
  try {
    return (await fetch("/api/editions", { cache: "no-store" })).ok;
  }
  catch {
    return false;
  }
}

async function answered(address, language) {
  const response = await fetched(address, "application/json");
  try {
    return JSON.parse(await response.text(), language === "en" ? inEnglish : undefined);
  }
  catch (failure) {
    throw away(failure);
  }
}

/** What is read from JSON in English, where a thing goes by its English names if it has them; a card, which has aliases, says both. */
export function inEnglish(key, value) {
  const { labelEn, nameEn, aliases } = value ?? {};
  return nameEn && !aliases ? { ...value, name: nameEn, label: labelEn ?? value.label } : value;
}

async function fetched(address, accept) {
  let response;
  try {
    response = await fetch(address, { headers: { Accept: accept } });
  }
  catch (failure) {
    throw away(failure);
  }
  if (!response.ok) {
    throw await refused(response);
  }
  return response;
}

/** A question that takes too long is no server that went away: it says so itself. */
async function refused(response) {
  const body = await response.json().catch(() => null);
  return body && (!AWAY.includes(response.status) || body.type === UNANSWERED)
    ? new Problem({ status: response.status, ...body }) : away(new Error(String(response.status)));
}

function away(cause) {
  dispatchEvent(new Event("trama:away"));
  return new Unreachable("away", { cause });
}

function unlessGivenUp(answer, signal) {
  if (!signal) {
    return answer;
  }
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason ?? new DOMException("", "AbortError"));
    if (signal.aborted) {
      end();
    }
    signal.addEventListener("abort", end, { once: true });
    answer.then(resolve, reject);
  });
}
