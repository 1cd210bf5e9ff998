/** What communities are called: as the reader names them in the address, and else by their strongest node. */

import { changed } from "/page/address.js";

/** Between a node of a community and the community's name. */
const JOINT = "~";

/**
 * The names of a network's communities.
 * @param {object} net the API's answer
 * @param {URLSearchParams} query the address's parameters
 * @returns {{given: Map<number, {node: string, name: string}>, name: (n: number) => string, own: (n: number) => string,
 * strongest: (n: number) => string}} which the reader named, by a node that keeps the name when criteria change; what each is
 * called, what it is called without the reader, and the id of its strongest node
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
  return { given, own, name: (n) => given.get(n)?.name ?? own(n), strongest: (n) => strongest.get(n).id };
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
