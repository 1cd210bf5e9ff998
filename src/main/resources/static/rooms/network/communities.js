/** What communities are called: as the reader names them in the address, and else by their strongest node. */

import { changed } from "/page/address.js";

/** Between a community's number and its name. */
const JOINT = "~";

/**
 * The names of a network's communities.
 * @param {object} net the API's answer
 * @param {URLSearchParams} query the address's parameters
 * @returns {{given: Map<number, string>, name: (n: number) => string, own: (n: number) => string}} which the reader named,
 * what each is called, and what it is called without the reader
 */
export function communitiesOf({ nodes }, query) {
  const strongest = new Map();
  nodes.forEach((node) => {
    const before = strongest.get(node.community);
    if (!before || node.weightedDegree > before.weightedDegree) {
      strongest.set(node.community, node);
    }
  });
  const given = new Map(query.getAll("community").map(split).filter(([n, name]) => strongest.has(n) && name));
  const own = (n) => strongest.get(n)?.label ?? String(n);
  return { given, own, name: (n) => given.get(n) ?? own(n) };
}

/** The address in which a community has another name, or none. */
export function naming({ given }, n, name) {
  const names = new Map(given);
  name.trim() ? names.set(n, name.trim()) : names.delete(n);
  return changed({ community: [...names].sort(([a], [b]) => a - b).map(([one, words]) => `${one}${JOINT}${words}`) });
}

function split(words) {
  const at = words.indexOf(JOINT);
  return [Number(words.slice(0, at)), words.slice(at + 1).trim()];
}
