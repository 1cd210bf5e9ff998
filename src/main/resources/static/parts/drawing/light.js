/** Puts a node or a tie, and what is next to it, in the light; the rest stays dim. */

/**
 * Who stands in the light when this one does.
 * @param {string|null} id a node's or a tie's
 * @returns {{nodes: Set<string>, edges: Set<string>}}
 */
export function around(model, id) {
  if (model.nodes.has(id)) {
    const near = model.near.get(id);
    return { nodes: new Set([id, ...near.map(({ node }) => node)]), edges: new Set(near.map(({ edge }) => edge)) };
  }
  const edge = model.edges.get(id);
  return edge ? { nodes: new Set([edge.source, edge.target]), edges: new Set([id]) } : { nodes: new Set(), edges: new Set() };
}

/**
 * Makes a switch for a scene's light.
 * @param {object} stage the scene's elements
 * @returns {(lit: {nodes: Set, edges: Set}, dim: boolean) => void}
 */
export function lights(stage) {
  let last = { nodes: new Set(), edges: new Set() };
  return (lit, dim) => {
    toggle(stage.nodeElements, last.nodes, lit.nodes);
    toggle(stage.edgeElements, last.edges, lit.edges);
    stage.layers.labels.querySelectorAll(".label").forEach((label) => label.classList.toggle("lit", lit.nodes.has(label.dataset.of)));
    stage.svg.classList.toggle("dimmed", dim && lit.nodes.size > 0);
    last = lit;
  };
}

function toggle(elements, before, after) {
  before.forEach((id) => after.has(id) || elements.get(id)?.classList.remove("lit"));
  after.forEach((id) => elements.get(id)?.classList.add("lit"));
}
