/** How two nodes that aren't tied are joined by others. */

/**
 * A shortest way from one node to another over the ties that are seen; of several, one that
 * leaves by strong ties.
 * @param {{edges: object[]}} view what is seen
 * @returns {{nodes: string[], edges: string[]}|null} the nodes from the first to the last and the ties between them; null
 * where there is no way
 */
export function pathBetween({ edges }, from, to) {
  const strong = [...edges].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const came = new Map([[from, null]]);
  let front = [from];
  while (front.length && !came.has(to)) {
    front = front.flatMap((id) => strong.filter(({ source, target }) => source === id || target === id).map((edge) => {
      const next = edge.source === id ? edge.target : edge.source;
      return came.has(next) ? null : (came.set(next, { edge: edge.id, from: id }), next);
    }).filter(Boolean));
  }
  return came.has(to) ? traced(came, to) : null;
}

function traced(came, to) {
  const [nodes, edges] = [[to], []];
  for (let step = came.get(to); step; step = came.get(step.from)) {
    nodes.unshift(step.from);
    edges.unshift(step.edge);
  }
  return { nodes, edges };
}
