/** Puts a node or a tie, and what is next to it, in the light; the rest stays dim. */

/**
 * Who stands in the light when these do.
 * @param {string[]} ids nodes' or ties'
 * @returns {{nodes: Set<string>, edges: Set<string>}} with one node, who is next to it too; with several, the ties between
 * them
 */
export function around(model, ids) {
  if (ids.length <= 1) {
    return aroundOne(model, ids[0]);
  }
  const nodes = new Set(ids.filter((id) => model.nodes.has(id)));
  const edges = [...nodes].flatMap((id) => model.near.get(id)).filter(({ node }) => nodes.has(node)).map(({ edge }) => edge);
  return { nodes, edges: new Set(edges) };
}

function aroundOne(model, id) {
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
