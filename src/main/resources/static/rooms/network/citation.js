/** By which words a network is cited: of which documents, by which version, from which address, on which day. */

import { ask } from "/page/api.js";
import { day, number, t } from "/page/language.js";

/** @returns {Promise<string[]>} sentences */
export async function citation(net, view) {
  const editions = await ask("/api/editions");
  const titles = new Map(editions.map(({ id, title }) => [id, title]));
  return [
    ...net.data.map(({ edition, sha256 }) => t("network.cite.data", { title: titles.get(edition) ?? edition, edition, sha: sha256 })),
    t("network.cite.seen", { nodes: number(view.nodes.length), allNodes: number(net.nodes.length), edges: number(view.edges.length), allEdges: number(net.edges.length) }),
    t("network.cite.made", { version: net.version, day: day(Date.now()) }),
    t("network.cite.page", { address: location.href }),
    t("network.cite.api", { address: new URL(net.links.self, location.origin).href }),
  ];
}
