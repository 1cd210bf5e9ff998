/** By which words a network is cited: short enough to be typed, and whole where a machine reads it. */

import { ask } from "/page/api.js";
import { here, href } from "/page/address.js";
import { day, number, t } from "/page/language.js";
import { recipeWords, titleOf } from "/rooms/network/words.js";

/** What of an address is only how somebody looks at the network just now. */
const PASSING = ["selected", "moved", "sort", "page", "tab", "columns", "lang"];

/** How much of a checksum tells documents apart. */
const SHORT = 12;

/**
 * The citation of what is seen.
 * @param {{net: object, view: object}} seen
 * @returns {Promise<{words: string, lines: string[], whole: string[]}>} in one paragraph; in lines for a picture; and with
 * whole checksums and addresses, for metadata
 */
export async function citation({ net, view }) {
  const titles = new Map((await ask("/api/editions")).map(({ id, title }) => [id, title]));
  const source = (sha) => net.data.map(({ edition, sha256 }) => t("network.cite.data", { title: titles.get(edition) ?? edition, edition, sha: sha(sha256) }));
  const part = view.nodes.length < net.nodes.length
    ? [t("network.cite.seen", { nodes: number(view.nodes.length), allNodes: number(net.nodes.length), edges: number(view.edges.length), allEdges: number(net.edges.length) })] : [];
  const made = t("network.cite.made", { version: net.version, day: day(Date.now()) });
  const lines = [...source((sha) => sha.slice(0, SHORT)), ...part, `${made} ${address()}`];
  return {
    lines, words: [`«${titleOf(net.recipe)}».`, `${recipeWords(net).join("; ")}.`, ...lines].join(" "),
    whole: [titleOf(net.recipe), recipeWords(net).join("; "), ...source(String), ...part, made, t("network.cite.page", { address: location.href }),
      t("network.cite.api", { address: new URL(net.links.self, location.origin).href })],
  };
}

function address() {
  const { room, path, query } = here();
  const kept = [...new Set(query.keys())].filter((name) => !PASSING.includes(name)).map((name) => [name, query.getAll(name)]);
  return location.origin + href([room, ...path], Object.fromEntries(kept));
}
