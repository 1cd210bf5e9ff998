/** How far a straight line can go from a node, in each of some directions. */

const TURN = 2 * Math.PI;

const COUNT = 40;

/** The directions, each `[right, down]`. */
export const DIRECTIONS = Array.from({ length: COUNT }, (_, i) => [Math.cos(TURN * i / COUNT), Math.sin(TURN * i / COUNT)]);

/** How far from a node a line stays that goes by. */
const CLEAR = 1;

/** How far it is to the end of the window, for each direction. */
export function toBorder({ x, y }, { left, right, top, bottom }) {
  const until = (step, ahead, behind) => step ? (step > 0 ? ahead : -behind) / Math.abs(step) : Infinity;
  return DIRECTIONS.map(([across, down]) => Math.max(0, Math.min(until(across, right - x, left - x), until(down, bottom - y, top - y))));
}

/**
 * How far it is to whatever is in the way, for each direction.
 * @param {{id: string, x: number, y: number}} from the node
 * @param {object} window the box that no line leaves
 * @param {{nodes: object[], names: object[], leaders: number[][]}} others circles, boxes and lines
 */
export function clear(from, window, { nodes, names, leaders }) {
  const reach = toBorder(from, window);
  nodes.forEach((node) => node.id === from.id || round(reach, node.x - from.x, node.y - from.y, node.radius + CLEAR));
  names.forEach(({ left, right, top, bottom }) => [[left, top, right, bottom], [left, bottom, right, top]].forEach((line) => straight(reach, from, line)));
  leaders.forEach((line) => straight(reach, from, line));
  return reach;
}

function round(reach, x, y, radius) {
  const far = Math.hypot(x, y);
  const [to, half] = [Math.atan2(y, x), Math.asin(Math.min(1, radius / far))];
  between(to - half, to + half, (i) => { reach[i] = Math.min(reach[i], far - radius); });
}

/** A box is known by its two diagonals: what goes through it goes through one of them. */
function straight(reach, { x, y }, [x1, y1, x2, y2]) {
  const [ax, ay, bx, by] = [x1 - x, y1 - y, x2 - x, y2 - y];
  const [a, b] = [Math.atan2(ay, ax), Math.atan2(by, bx)];
  const [least, most] = Math.abs(a - b) > Math.PI ? [Math.max(a, b) - TURN, Math.min(a, b)] : [Math.min(a, b), Math.max(a, b)];
  between(least, most, (i) => {
    const [across, down] = DIRECTIONS[i];
    const slant = across * (by - ay) - down * (bx - ax);
    reach[i] = Math.min(reach[i], slant ? Math.max(0, (ax * (by - ay) - ay * (bx - ax)) / slant) : Math.hypot(ax, ay));
  });
}

function between(least, most, does) {
  for (let i = Math.ceil(least / TURN * COUNT); i <= most / TURN * COUNT; i++) {
    does((i + COUNT) % COUNT);
  }
}
