/** What communities are called: as the reader names them in the address, and else by their strongest node. */

import { changed } from "/page/address.js";
import { folded } from "/page/language.js";

/** Between a node of a community and the community's name. */
const JOINT = "~";

/**
 * The names of a network's communities.
 * @param {object} net the API's answer
 * @param {URLSearchParams} query the address's parameters
 * @returns {{given: Map<number, {node: string, name: string}>, name: (n: number) => string, own: (n: number) => string,
 * strongest: (n: number) => string, like: (n: number, name: string) => boolean}} which the reader named, by a node that keeps the
 * name when criteria change; what each is called, what it is called without the reader, the id of its strongest node, and whether
 * another one is called like that too
 */
export function communitiesOf({ nodes }, query) {
  const strongest = new Map();
  nodes.forEach((node) => {
    const before = strongest.get(node.community);
    if (!before || node.weightedDegree > before.weightedDegree) {
      strongest.set(node.community, node);
    }
  });
  const of = new Map(nodes.map(({ id, community }) => [id, community]));
  const given = new Map(query.getAll("community").map(split).filter(({ node, name }) => of.has(node) && name).map((one) => [of.get(one.node), one]));
  const own = (n) => strongest.get(n)?.label ?? String(n);
  const name = (n) => given.get(n)?.name ?? own(n);
  const like = (n, words) => [...strongest.keys()].some((other) => other !== n && folded(name(other)) === folded(words));
  return { given, own, name, like, strongest: (n) => strongest.get(n).id };
}

/** The address in which a community has another name, or none. */
export function naming({ given, strongest }, n, name) {
  const names = new Map(given);
  name.trim() ? names.set(n, { node: strongest(n), name: name.trim() }) : names.delete(n);
  return changed({ community: [...names.values()].map(written) });
}

/** How a name stands in an address. */
export function written({ node, name }) {
  return `${node}${JOINT}${name}`;
}

function split(words) {
  const at = words.indexOf(JOINT);
  return { node: words.slice(0, at), name: words.slice(at + 1).trim() };
}
