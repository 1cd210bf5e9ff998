/**
 * Which names are written, and where: never one over another, nor over a node. The more
 * important one chooses first: beside its node where nothing lies, else, unless it is among
 * the least, where it covers fewest ties, be it a little farther away at the end of a thin
 * line; who finds no room even so goes without, but for the first few, which are written
 * where they cover least.
 */

import { plane, within } from "/parts/drawing/boxes.js";

/** How many are named whatever lies around them. */
export const ALWAYS = 12;

const GAP = 3;

/** How far away from its node a name may go that must be written, in pixels. */
const AWAY = [12, 26, 44, 68];

/** How far away any other may go. */
const NOT_FAR = 3;

const DIRECTIONS = 16;

/** How much worse it is to cover a name than a node, and a node than a tie; or to lead a line over them. */
const [OVER_NAME, OVER_NODE, OVER_TIE, LED_OVER] = [50, 4, 60, 400];

/** How many ties a name may lie over that need not be written. */
const TIES = 3;

/**
 * Looks for room.
 * @param {{id: string, x: number, y: number, radius: number, width: number, height: number, middling?: boolean}[]} wishes
 * in the order in which they choose; places and measures on the screen; a `middling` one takes worse places than others
 * @param {{id?: string, x: number, y: number, radius: number}[]} nodes what names must not cover
 * @param {object} where
 * @param {object} where.window the box in which they must stand
 * @param {object[]} [where.covered] boxes that are taken
 * @param {number[][]} [where.ties] lines that names must not cross, each `[x1, y1, x2, y2]`
 * @param {number} [where.always] how many of the first are written in any case
 * @returns {Map<string, {dx: number, dy: number, led: boolean}>} for those that found room, where the left end of
 * the middle of the name stands, seen from the node, and whether a line shall lead there
 */
export function roomFor(wishes, nodes, { window, covered = [], ties = [], always = ALWAYS }) {
  const [names, bodies, lines] = [plane(), plane(), plane()];
  covered.forEach(names.add);
  nodes.forEach(({ x, y, radius }) => bodies.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  ties.forEach(lines.addLine);
  const found = new Map();
  wishes.forEach((wish, i) => {
    const spot = i < always ? best(wish) : spare(wish);
    if (spot) {
      names.add(boxed(wish, spot));
      spot.led && lines.addLine(leading(wish, spot));
      found.set(wish.id, spot);
    }
  });
  return found;

  function cost(wish, spot) {
    const box = boxed(wish, spot);
    return !within(box, window) ? Infinity
      : OVER_NAME * names.covered(box) + OVER_NODE * bodies.covered(box) + OVER_TIE * lines.touched(box) + (spot.led ? LED_OVER * over(wish, spot) : 0);
  }
  /** How many names and other nodes the line to a name goes over. */
  function over(wish, spot) {
    const line = leading(wish, spot);
    return names.crossed(line) + bodies.crossed(line) - 1;
  }
  function spare(wish) {
    const free = near(wish).find((spot) => open(boxed(wish, spot)) && !lines.touched(boxed(wish, spot)));
    return free || !wish.middling ? free : cheapest(wish, [...near(wish), ...away(wish, NOT_FAR)].filter((spot) => overTiesAlone(wish, spot)));
  }
  function overTiesAlone(wish, spot) {
    const box = boxed(wish, spot);
    return open(box) && lines.touched(box) <= TIES && !(spot.led && over(wish, spot));
  }
  function open(box) {
    return within(box, window) && !bodies.meets(box) && !names.meets(box);
  }
  function best(wish) {
    return cheapest(wish, [...near(wish), ...away(wish, AWAY.length), ...inside(wish, window)]);
  }
  /** Of places that cost the same the first one, which is the nearest. */
  function cheapest(wish, spots) {
    let [least, found] = [Infinity, null];
    for (const spot of spots) {
      const price = cost(wish, spot);
      if (price < least) {
        [least, found] = [price, spot];
      }
      if (price === 0) {
        break;
      }
    }
    return found;
  }
}

/** The line that leads from a node to its name, seen from the node. */
export function leader({ radius, width, height }, { dx, dy }) {
  const [x, y] = [Math.max(dx - 2, Math.min(0, dx + width + 2)), Math.max(dy - height / 2, Math.min(0, dy + height / 2))];
  const far = Math.hypot(x, y) || 1;
  return [x / far * radius, y / far * radius, x, y];
}

function leading(wish, spot) {
  return leader(wish, spot).map((value, i) => value + (i % 2 ? wish.y : wish.x));
}

function near({ radius, width, height }) {
  const beside = radius + GAP;
  const over = radius + GAP + height / 2;
  return [
    [beside, 0], [-beside - width, 0], [-width / 2, over], [-width / 2, -over],
    [beside * 0.7, over * 0.8], [beside * 0.7, -over * 0.8], [-beside * 0.7 - width, over * 0.8], [-beside * 0.7 - width, -over * 0.8],
  ].map(([dx, dy]) => ({ dx, dy, led: false }));
}

function away({ radius, width, height }, rings) {
  return AWAY.slice(0, rings).flatMap((far) => Array.from({ length: DIRECTIONS }, (_, i) => {
    const [right, down] = [Math.cos(2 * Math.PI * i / DIRECTIONS), Math.sin(2 * Math.PI * i / DIRECTIONS)];
    return { dx: right * (radius + far) + (right - 1) * width / 2, dy: down * (radius + far + height / 2), led: true };
  }));
}

/** Over the node itself, moved into the window: the last resort of a node at the edge. */
function inside({ x, y, width, height }, { left, right, top, bottom }) {
  const clamped = (value, least, most) => Math.max(least, Math.min(value, most));
  return [0, height, -height].map((down) => ({
    dx: clamped(x - width / 2, left + 1, right - width - 1) - x, dy: clamped(y + down, top + height / 2, bottom - height / 2) - y, led: false,
  }));
}

function boxed({ x, y, width, height }, { dx, dy }) {
  return { left: x + dx - 1, right: x + dx + width + 1, top: y + dy - height / 2, bottom: y + dy + height / 2 };
}
