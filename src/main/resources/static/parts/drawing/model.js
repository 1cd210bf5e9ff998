/** Nodes and ties as a drawing holds them: by id, and who is next to whom. */

/**
 * Copies what is to be drawn, so that moving a node leaves what was given as it is.
 * @param {object[]} nodes as given to the drawing
 * @param {object[]} edges as given to the drawing; ties to nodes that aren't there are left out
 */
export function modelled(nodes, edges) {
  const model = { nodes: new Map(), edges: new Map(), near: new Map() };
  nodes.forEach((node) => {
    model.nodes.set(node.id, { ...node, colour: node.colour ?? `of-${node.kind}` });
    model.near.set(node.id, []);
  });
  edges.filter(({ source, target }) => model.nodes.has(source) && model.nodes.has(target)).forEach((edge) => {
    model.edges.set(edge.id, { ...edge, from: model.nodes.get(edge.source), to: model.nodes.get(edge.target) });
    model.near.get(edge.source).push({ edge: edge.id, node: edge.target });
    model.near.get(edge.target).push({ edge: edge.id, node: edge.source });
  });
  sized(model);
  return model;
}

/** How far the nodes reach: `{x, y, width, height}`. */
export function extent(nodes, margin = 0) {
  const all = [...nodes];
  if (!all.length) {
    return { x: 0, y: 0, width: 1, height: 1 };
  }
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const x = xs.reduce((a, b) => Math.min(a, b)) - margin;
  const y = ys.reduce((a, b) => Math.min(a, b)) - margin;
  return { x, y, width: xs.reduce((a, b) => Math.max(a, b)) + margin - x, height: ys.reduce((a, b) => Math.max(a, b)) + margin - y };
}

/** Who has no size gets one by its number of ties; an area, not a radius, grows with it. */
function sized({ nodes, near }) {
  const most = Math.max(1, ...[...near.values()].map(({ length }) => Math.sqrt(length)));
  nodes.forEach((node) => { node.size ??= 7 + 8 * Math.sqrt(near.get(node.id).length) / most; });
}

const [LEAST, MOST] = [8, 19];

/** The radius of a node in pixels whose area tells a value among others. */
export function radiusFor(value, most) {
  return LEAST + (MOST - LEAST) * Math.sqrt(value / (most || 1));
}

/** The widths of ties in pixels; drawing.css has the same as `w-1` … `w-6`. */
export const WIDTHS = [1, 1.8, 2.7, 3.7, 4.8, 6];

/** How wide each tie is drawn, by its weight among the others: a step of {@link WIDTHS} from 1. */
export function widths(edges) {
  const most = [...edges].reduce((a, { weight }) => Math.max(a, weight ?? 1), 0) || 1;
  return ({ weight }) => Math.max(1, Math.ceil(WIDTHS.length * (weight ?? 1) / most));
}
