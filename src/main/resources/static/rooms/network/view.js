/** What of a network is shown, and where: the address says what is hidden, moved and gone on from. */

import { changed } from "/page/address.js";

/** Between the two ends of a tie, and between a moved node and its place. */
const JOINT = "~";

/**
 * A network as it is seen.
 * @param {object} net the API's answer
 * @param {URLSearchParams} query the address's parameters
 * @returns {{nodes: object[], edges: object[], byId: Map, edgesById: Map, hidden: string[], expand: string[],
 * moved: Map, selected: string|null}}
 */
export function viewOf(net, query) {
  const hidden = listIn(query, "hidden");
  const expand = listIn(query, "expand").filter((id) => net.nodes.some((node) => node.id === id));
  const moved = movedIn(query);
  const shown = shownIds(net, hidden, expand);
  const nodes = net.nodes.filter(({ id }) => shown.has(id)).map((node) => ({ ...node, ...moved.get(node.id) }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edges = net.edges.filter(({ source, target }) => byId.has(source) && byId.has(target))
    .map((edge) => ({ ...edge, id: edgeId(edge), from: byId.get(edge.source), to: byId.get(edge.target) }));
  const edgesById = new Map(edges.map((edge) => [edge.id, edge]));
  const wish = query.get("selected");
  return { nodes, edges, byId, edgesById, hidden, expand, moved, selected: byId.has(wish) || edgesById.has(wish) ? wish : null };
}

/** How a tie is called in the address. */
export function edgeId({ source, target }) {
  return `${source}${JOINT}${target}`;
}

/** The address with a node hidden too. */
export function hiding(view, id) {
  return changed({ hidden: [...view.hidden, id].join(","), selected: null, expand: view.expand.filter((one) => one !== id).join(",") || null });
}

/** The address that shows a node and its neighbours, and what was gone on from before. */
export function expanding(view, id) {
  return changed({ expand: [...new Set([...view.expand, id])].join(","), selected: id });
}

/** The address with a node in another place. */
export function moving(view, id, { x, y }) {
  const moved = new Map(view.moved).set(id, { x, y });
  return changed({ moved: [...moved].map(([one, place]) => [one, place.x, place.y].join(JOINT)).join(",") });
}

/** The address with everything shown where the API puts it. */
export function whole() {
  return changed({ hidden: null, moved: null, expand: null });
}

function shownIds(net, hidden, expand) {
  const near = new Set(expand);
  if (expand.length) {
    const centres = new Set(expand);
    net.edges.forEach(({ source, target }) => {
      centres.has(source) && near.add(target);
      centres.has(target) && near.add(source);
    });
  }
  const all = expand.length ? near : new Set(net.nodes.map(({ id }) => id));
  hidden.forEach((id) => all.delete(id));
  return all;
}

function movedIn(query) {
  return new Map(listIn(query, "moved").map((one) => one.split(JOINT)).filter(([, x, y]) => Number.isFinite(Number(x)) && Number.isFinite(Number(y)) && y)
    .map(([id, x, y]) => [id, { x: Number(x), y: Number(y) }]));
}

function listIn(query, name) {
  return (query.get(name) ?? "").split(",").filter(Boolean);
}
