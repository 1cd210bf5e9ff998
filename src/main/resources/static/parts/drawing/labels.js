/**
 * Which names are written beside their nodes, and where: never one over another, nor over
 * a node. The more important one chooses first; who finds no room goes without.
 */

const CELL = 64;

const GAP = 3;

/**
 * Looks for room.
 * @param {{id: string, x: number, y: number, radius: number, width: number, height: number}[]} wishes
 * in the order in which they choose; places and measures on the screen
 * @param {{x: number, y: number, radius: number}[]} nodes what names must not cover
 * @param {{window: object, covered: object[]}} where the box in which they must stand, and boxes that are taken
 * @returns {Map<string, {dx: number, dy: number}>} for those that found room, where the left end of
 * the middle of the name stands, seen from the node
 */
export function roomFor(wishes, nodes, { window, covered = [] }) {
  const taken = grid();
  covered.forEach(taken.add);
  nodes.forEach(({ x, y, radius }) => taken.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  const found = new Map();
  for (const wish of wishes) {
    const spot = spots(wish).find((candidate) => {
      const box = boxed(wish, candidate);
      return within(box, window) && taken.free(box);
    });
    if (spot) {
      taken.add(boxed(wish, spot));
      found.set(wish.id, spot);
    }
  }
  return found;
}

function spots({ radius, width, height }) {
  const beside = radius + GAP;
  const over = radius + GAP + height / 2;
  return [
    { dx: beside, dy: 0 }, { dx: -beside - width, dy: 0 },
    { dx: -width / 2, dy: over }, { dx: -width / 2, dy: -over },
    { dx: beside * 0.7, dy: over * 0.8 }, { dx: beside * 0.7, dy: -over * 0.8 },
    { dx: -beside * 0.7 - width, dy: over * 0.8 }, { dx: -beside * 0.7 - width, dy: -over * 0.8 },
  ];
}

function boxed({ x, y, width, height }, { dx, dy }) {
  return { left: x + dx - 1, right: x + dx + width + 1, top: y + dy - height / 2, bottom: y + dy + height / 2 };
}

/** Boxes by the squares of the plane in which they lie. */
function grid() {
  const cells = new Map();
  function* over({ left, right, top, bottom }) {
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
      for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) {
        yield `${column},${row}`;
      }
    }
  }
  return {
    add(box) {
      for (const cell of over(box)) {
        cells.has(cell) ? cells.get(cell).push(box) : cells.set(cell, [box]);
      }
    },
    free(box) {
      for (const cell of over(box)) {
        if (cells.get(cell)?.some((other) => meet(box, other))) {
          return false;
        }
      }
      return true;
    },
  };
}

function within(box, window) {
  return box.left >= window.left && box.right <= window.right && box.top >= window.top && box.bottom <= window.bottom;
}

function meet(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
