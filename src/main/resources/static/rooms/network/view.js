/** What of a network is shown, and where: the address says what is chosen, hidden, moved and gone on from. */

import { changed } from "/page/address.js";

/** Between the two ends of a tie, and between a moved node and its place. */
const JOINT = "~";

/**
 * A network as it is seen.
 * @param {object} net the API's answer
 * @param {URLSearchParams} query the address's parameters
 * @returns {{nodes: object[], edges: object[], byId: Map, edgesById: Map, hidden: string[], expand: string[], steps: number,
 * moved: Map, chosen: string[], selected: string|null}} `chosen` several nodes, a node or a tie; `selected` it, if it is one
 */
export function viewOf(net, query) {
  const hidden = listIn(query, "hidden");
  const expand = listIn(query, "expand").filter((id) => net.nodes.some((node) => node.id === id));
  const steps = ["0", "2"].includes(query.get("steps") ?? "") ? Number(query.get("steps")) : 1;
  const moved = movedIn(query);
  const shown = shownIds(net, hidden, expand, steps);
  const nodes = net.nodes.filter(({ id }) => shown.has(id)).map((node) => ({ ...node, ...moved.get(node.id) }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edges = net.edges.filter(({ source, target }) => byId.has(source) && byId.has(target))
    .map((edge) => ({ ...edge, id: edgeId(edge), from: byId.get(edge.source), to: byId.get(edge.target) }));
  const edgesById = new Map(edges.map((edge) => [edge.id, edge]));
  const chosen = chosenIn(query, byId, edgesById);
  return { nodes, edges, byId, edgesById, hidden, expand, steps, moved, chosen, selected: chosen.length === 1 ? chosen[0] : null };
}

/** How a tie is called in the address. */
export function edgeId({ source, target }) {
  return `${source}${JOINT}${target}`;
}

/** The address with one more node chosen, or one less. */
export function toggling(view, id) {
  const nodes = view.chosen.filter((one) => view.byId.has(one));
  return choosing(nodes.includes(id) ? nodes.filter((one) => one !== id) : [...nodes, id]);
}

/** The address with these chosen. */
export function choosing(ids) {
  return changed({ selected: ids.join(",") || null });
}

/** The address with nodes hidden too. */
export function hiding(view, ids) {
  return changed({ hidden: [...view.hidden, ...ids].join(","), selected: null, expand: view.expand.filter((one) => !ids.includes(one)).join(",") || null });
}

/** The address that shows a node and what is within so many steps, and what was gone on from before. */
export function expanding(view, id, steps = 1) {
  return changed({ expand: [...new Set([...view.expand, id])].join(","), steps: steps === 1 ? null : String(steps), selected: id });
}

/** The address that shows these nodes alone. */
export function only(ids) {
  return changed({ expand: ids.join(","), steps: "0", selected: null });
}

/** The address with a node in another place. */
export function moving(view, id, { x, y }) {
  const moved = new Map(view.moved).set(id, { x, y });
  return changed({ moved: [...moved].map(([one, place]) => [one, place.x, place.y].join(JOINT)).join(",") });
}

/** The address with everything shown where the API puts it. */
export function whole() {
  return changed({ hidden: null, moved: null, expand: null, steps: null });
}

function shownIds(net, hidden, expand, steps) {
  let all = new Set(net.nodes.map(({ id }) => id));
  if (expand.length) {
    all = new Set(expand);
    for (let step = 0; step < steps; step++) {
      const near = net.edges.flatMap(({ source, target }) => all.has(source) ? [target] : all.has(target) ? [source] : []);
      near.forEach((id) => all.add(id));
    }
  }
  hidden.forEach((id) => all.delete(id));
  return all;
}

function chosenIn(query, nodes, edges) {
  const wishes = listIn(query, "selected");
  return wishes.length === 1 && edges.has(wishes[0]) ? wishes : [...new Set(wishes)].filter((id) => nodes.has(id));
}

function movedIn(query) {
  return new Map(listIn(query, "moved").map((one) => one.split(JOINT)).filter(([, x, y]) => Number.isFinite(Number(x)) && Number.isFinite(Number(y)) && y)
    .map(([id, x, y]) => [id, { x: Number(x), y: Number(y) }]));
}

function listIn(query, name) {
  return (query.get(name) ?? "").split(",").filter(Boolean);
}
