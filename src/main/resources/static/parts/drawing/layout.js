/** Places for nodes that come without: the same nodes and ties have the same places everywhere. */

const APART = 46;

/**
 * Gives every node `x` and `y` unless all have them.
 * @param {object} d3 the library
 * @param {{nodes: Map, edges: Map}} model is changed
 */
export function placed(d3, { nodes, edges }) {
  const all = [...nodes.values()];
  if (all.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))) {
    return;
  }
  const links = [...edges.values()].map(({ source, target }) => ({ source, target }));
  const bodies = all.map(({ id }) => ({ id }));
  const simulation = d3.forceSimulation(bodies)
    .force("tie", d3.forceLink(links).id(({ id }) => id).distance(APART * 1.6))
    .force("apart", d3.forceManyBody().strength(-220).distanceMax(700))
    .force("room", d3.forceCollide(APART / 2))
    .force("x", d3.forceX().strength(0.05))
    .force("y", d3.forceY().strength(0.07))
    .stop();
  simulation.tick(all.length > 600 ? 80 : 300);
  bodies.forEach(({ x, y }, i) => Object.assign(all[i], { x, y }));
}
