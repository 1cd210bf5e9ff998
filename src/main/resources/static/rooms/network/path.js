/** How two nodes that aren't tied are joined by others. */

/**
 * A shortest way from one node to another over the ties that are seen; of several, one that
 * leaves by strong ties.
 * @param {{edges: object[]}} view what is seen
 * @returns {{nodes: string[], edges: string[], ways: number}|null} the nodes from the first to the last, the ties between them,
 * and how many ways are as short; null where there is no way
 */
export function pathBetween({ edges }, from, to) {
  const strong = [...edges].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const came = new Map([[from, null]]);
  let front = new Map([[from, 1]]);
  while (front.size && !came.has(to)) {
    front = further(front, strong, came);
  }
  return came.has(to) ? { ...traced(came, to), ways: front.get(to) } : null;
}

/** One step beyond a front of nodes, each with the number of ways that lead there. */
function further(front, strong, came) {
  const next = new Map();
  for (const [id, ways] of front) {
    for (const edge of strong.filter(({ source, target }) => source === id || target === id)) {
      const other = edge.source === id ? edge.target : edge.source;
      if (!came.has(other)) {
        came.set(other, { edge: edge.id, from: id });
        next.set(other, 0);
      }
      next.has(other) && next.set(other, next.get(other) + ways);
    }
  }
  return next;
}

function traced(came, to) {
  const [nodes, edges] = [[to], []];
  for (let step = came.get(to); step; step = came.get(step.from)) {
    nodes.unshift(step.from);
    edges.unshift(step.edge);
  }
  return { nodes, edges };
}
