/** Which tie lies under a point, and which node lies in a direction. */

/** The tie nearest to a point within a reach, or undefined. A tie is thin; this makes it easy to hit. */
export function tieAt(edges, { x, y }, reach) {
  let [found, least] = [undefined, reach * reach];
  for (const edge of edges) {
    const distance = squared(edge, x, y);
    if (distance < least) {
      [found, least] = [edge, distance];
    }
  }
  return found;
}

function squared({ from, to }, x, y) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length ? Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length)) : 0;
  const [px, py] = [from.x + along * dx - x, from.y + along * dy - y];
  return px * px + py * py;
}

/** The node to which an arrow key leads: near, and rather ahead than aside. */
export function towards(nodes, from, [right, down]) {
  let [found, least] = [undefined, Infinity];
  for (const node of nodes) {
    const [dx, dy] = [node.x - from.x, node.y - from.y];
    const ahead = dx * right + dy * down;
    const aside = Math.abs(dx * down) + Math.abs(dy * right);
    const cost = ahead + 2.5 * aside;
    if (node !== from && ahead > 0.1 && cost < least) {
      [found, least] = [node, cost];
    }
  }
  return found;
}
