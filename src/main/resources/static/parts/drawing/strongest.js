/** What of a very large network is drawn first: its strongest ties. */

/** How many nodes and ties are drawn smoothly. */
export const MOST = { nodes: 2000, edges: 6000 };

/**
 * The strongest ties and their nodes, as many as can be drawn smoothly.
 * @returns {{nodes: object[], edges: object[], whole: boolean}} `whole` if that is all
 */
export function strongest(nodes, edges) {
  if (nodes.length <= MOST.nodes && edges.length <= MOST.edges) {
    return { nodes, edges, whole: true };
  }
  const kept = new Set();
  const ties = [];
  for (const edge of [...edges].sort((a, b) => (b.weight ?? 1) - (a.weight ?? 1))) {
    const fresh = [edge.source, edge.target].filter((id) => !kept.has(id));
    if (ties.length < MOST.edges && kept.size + fresh.length <= MOST.nodes) {
      fresh.forEach((id) => kept.add(id));
      ties.push(edge);
    }
  }
  return { nodes: nodes.filter(({ id }) => kept.has(id)), edges: ties, whole: false };
}
