/**
 * The address is the page's only memory: what is shown stands in it, so that reloading,
 * going back, sharing and bookmarking work. The first part of the path is the room; `lang`
 * and `edition` go along wherever one goes.
 */

import { languages, spoken } from "/page/language.js";
import { leaving } from "/page/scroll.js";

const ALONG = ["edition"];

/**
 * What the address says.
 * @returns {{room: string, path: string[], query: URLSearchParams}} the room's name, the
 * parts behind it, and the parameters
 */
export function here() {
  const [room = "", ...path] = location.pathname.split("/").filter((part) => part).map(decoded);
  return { room, path, query: new URLSearchParams(location.search) };
}

/** The edition that all of the page is about, if the address names one. */
export function edition() {
  return here().query.get("edition");
}

/**
 * An address in the page.
 * @param {string[]} path the room's name and the parts behind it
 * @param {object|URLSearchParams} [query] parameters; arrays are given several times, what
 * is empty is left out
 */
export function href(path, query = {}) {
  const parameters = asParameters(query);
  const now = here().query;
  ALONG.filter((name) => now.has(name) && !parameters.has(name)).forEach((name) => parameters.set(name, now.get(name)));
  return written(path, parameters);
}

/** This very address with some parameters changed; `null` takes one away. */
export function changed(query) {
  const { room, path, query: now } = here();
  const parameters = new URLSearchParams(now);
  for (const [name, value] of Object.entries(query)) {
    parameters.delete(name);
    append(parameters, name, value);
  }
  return written(room ? [room, ...path] : [], parameters);
}

/**
 * Goes to an address in the page.
 * @param {string} address as {@link href} makes it
 * @param {{replace?: boolean}} [how] whether going back shall skip what is shown now
 */
export function go(address, { replace = false } = {}) {
  if (replace) {
    history.replaceState(history.state, "", address);
  }
  else {
    leaving();
    history.pushState(null, "", address);
  }
  dispatchEvent(new Event("trama:address"));
}

/** Parameters from a plain object. */
export function asParameters(query) {
  if (query instanceof URLSearchParams) {
    return new URLSearchParams(query);
  }
  const parameters = new URLSearchParams();
  Object.entries(query).forEach(([name, value]) => append(parameters, name, value));
  return parameters;
}

function written(path, parameters) {
  if (!parameters.has("lang") && (here().query.has("lang") || spoken() !== languages()[0])) {
    parameters.set("lang", spoken());
  }
  const search = parameters.toString();
  return `/${path.map(encodeURIComponent).join("/")}${search ? `?${search}` : ""}`;
}

function append(parameters, name, value) {
  [value].flat().filter((one) => one !== null && one !== undefined && one !== "")
    .forEach((one) => parameters.append(name, one));
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  }
  catch {
    return part;
  }
}
