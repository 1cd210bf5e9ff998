/**
 * The places where a name may stand, seen from its node: `{dx, dy}` is the left end of its middle, `end` where the line to it
 * ends, if one leads there, and `far` how long that line is.
 */

import { DIRECTIONS } from "/parts/drawing/reach.js";

const GAP = 3;

/** How far away from its node a name goes at the end of a line, in pixels, and by how much farther each time beyond. */
const AWAY = [12, 26, 44, 68];

const STEP = 22;

/** The farthest that is still near. */
export const NEAR = AWAY.at(-1);

/** The same where more places are tried. */
const FINE = 20;

/** Behind which part of a name its line may end. */
const SHIFTS = [0.15, 0.5, 0.85];

/** From how steep a direction on a name stands over or under the end of its line, and not beside it. */
const STEEP = 0.95;

/** Right beside the node. */
export function beside({ radius, width, height }) {
  const aside = radius + GAP;
  const over = radius + GAP + height / 2;
  return [
    [aside, 0], [-aside - width, 0], [-width / 2, over], [-width / 2, -over],
    [aside * 0.7, over * 0.8], [aside * 0.7, -over * 0.8], [-aside * 0.7 - width, over * 0.8], [-aside * 0.7 - width, -over * 0.8],
  ].map(([dx, dy]) => ({ dx, dy, far: 0 }));
}

/**
 * Places at the ends of lines all around, the nearest first.
 * @param {object} wish whose
 * @param {number[]} reach how far a line may go in each direction, from the node's middle
 * @param {number} [most] how far at most
 */
export function* around(wish, reach, most = Infinity) {
  const farthest = Math.min(most, reach.reduce((a, b) => Math.max(a, b)) - wish.radius);
  for (let i = 0, far = AWAY[0]; far <= farthest; far = AWAY[++i] ?? far + STEP) {
    for (let to = 0; to < DIRECTIONS.length; to++) {
      if (far + wish.radius < reach[to]) {
        yield led(wish, far, DIRECTIONS[to]);
      }
    }
  }
}

function led({ radius, width, height }, far, [right, down]) {
  const end = [right * (radius + far), down * (radius + far)];
  return Math.abs(down) > STEEP ? { dx: end[0] - width / 2, dy: end[1] + Math.sign(down) * (height / 2 + 1), end, far }
    : { dx: right > 0 ? end[0] + GAP : end[0] - GAP - width, dy: end[1], end, far };
}

/** The same and more: names over, under and beside the ends of their lines, shifted along them too. */
export function* anywhere(wish, reach) {
  const farthest = reach.reduce((a, b) => Math.max(a, b)) - wish.radius;
  for (let far = AWAY[0]; far <= farthest; far += FINE) {
    for (let to = 0; to < DIRECTIONS.length; to++) {
      if (far + wish.radius < reach[to]) {
        yield led(wish, far, DIRECTIONS[to]);
        yield* shifted(wish, far, DIRECTIONS[to]);
      }
    }
  }
}

function shifted({ radius, width, height }, far, [right, down]) {
  const end = [right * (radius + far), down * (radius + far)];
  const dy = end[1] + Math.sign(down || 1) * (height / 2 + 1);
  return SHIFTS.map((part) => ({ dx: end[0] - width * part, dy, end, far }));
}

/** Over the node itself, moved into the window: the last resort of a node at the edge. */
export function inside({ x, y, width, height }, { left, right, top, bottom }) {
  const clamped = (value, least, most) => Math.max(least, Math.min(value, most));
  return [0, height, -height].map((down) => ({
    dx: clamped(x - width / 2, left + 1, right - width - 1) - x, dy: clamped(y + down, top + height / 2, bottom - height / 2) - y, far: 0,
  }));
}

/** The box that a name takes there. */
export function boxed({ x, y, width, height }, { dx, dy }) {
  return { left: x + dx - 1, right: x + dx + width + 1, top: y + dy - height / 2, bottom: y + dy + height / 2 };
}

/** The line that leads there, from the edge of the node to its name, seen from the node; null where none does. */
export function leader({ radius }, { end }) {
  if (!end) {
    return null;
  }
  const length = Math.hypot(...end);
  return [end[0] / length * radius, end[1] / length * radius, ...end];
}

/** The line that leads there, in the plane. */
export function leading(wish, spot) {
  return leader(wish, spot).map((value, i) => value + (i % 2 ? wish.y : wish.x));
}
