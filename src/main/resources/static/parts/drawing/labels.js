/**
 * Which names are written, and where: never one over another, nor over a node or a tie. The
 * more important one chooses first; who finds no room goes without, but for the first few,
 * which are always named: at the end of a thin line if there is room farther away, and else
 * where they cover least.
 */

import { crosses, plane, within } from "/parts/drawing/boxes.js";

/** How many are named whatever lies around them. */
export const ALWAYS = 12;

const GAP = 3;

/** How far away from its node a name may go that must be written, in pixels. */
const AWAY = [12, 26, 44, 68];

const DIRECTIONS = 16;

/** How much worse it is to cover a name than a node, and a node than a tie. */
const [OVER_NAME, OVER_NODE, OVER_TIE] = [50, 4, 60];

/**
 * Looks for room.
 * @param {{id: string, x: number, y: number, radius: number, width: number, height: number}[]} wishes
 * in the order in which they choose; places and measures on the screen
 * @param {{x: number, y: number, radius: number}[]} nodes what names must not cover
 * @param {object} where
 * @param {object} where.window the box in which they must stand
 * @param {object[]} [where.covered] boxes that are taken
 * @param {number[][]} [where.ties] lines that names must not cross, each `[x1, y1, x2, y2]`
 * @param {number} [where.always] how many of the first are written in any case
 * @returns {Map<string, {dx: number, dy: number, led: boolean}>} for those that found room, where the left end of
 * the middle of the name stands, seen from the node, and whether a line shall lead there
 */
export function roomFor(wishes, nodes, { window, covered = [], ties = [], always = ALWAYS }) {
  const [names, bodies] = [plane(), plane()];
  covered.forEach(names.add);
  nodes.forEach(({ x, y, radius }) => bodies.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  const found = new Map();
  wishes.forEach((wish, i) => {
    const spot = i < always ? best(wish) : near(wish).find((candidate) => cost(boxed(wish, candidate)) === 0);
    if (spot) {
      names.add(boxed(wish, spot));
      found.set(wish.id, spot);
    }
  });
  return found;

  function cost(box) {
    return !within(box, window) ? Infinity
      : OVER_NAME * names.covered(box) + OVER_NODE * bodies.covered(box) + OVER_TIE * ties.filter((tie) => crosses(box, tie)).length;
  }
  function best(wish) {
    let [least, spot] = [Infinity, null];
    for (const candidate of [...near(wish), ...away(wish), ...inside(wish, window)]) {
      const price = cost(boxed(wish, candidate));
      if (price < least) {
        [least, spot] = [price, candidate];
      }
      if (price === 0) {
        break;
      }
    }
    return spot;
  }
}

function near({ radius, width, height }) {
  const beside = radius + GAP;
  const over = radius + GAP + height / 2;
  return [
    [beside, 0], [-beside - width, 0], [-width / 2, over], [-width / 2, -over],
    [beside * 0.7, over * 0.8], [beside * 0.7, -over * 0.8], [-beside * 0.7 - width, over * 0.8], [-beside * 0.7 - width, -over * 0.8],
  ].map(([dx, dy]) => ({ dx, dy, led: false }));
}

function away({ radius, width, height }) {
  return AWAY.flatMap((far) => Array.from({ length: DIRECTIONS }, (_, i) => {
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
