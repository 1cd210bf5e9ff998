/** Boxes in the plane, by the squares in which they lie: quick to ask what another one meets. */

const CELL = 64;

/** An empty plane. Boxes are `{left, right, top, bottom}`. */
export function plane() {
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
    /** How many square pixels of a box others cover. */
    covered(box) {
      const seen = new Set();
      let sum = 0;
      for (const cell of over(box)) {
        for (const other of cells.get(cell) ?? []) {
          sum += seen.has(other) ? 0 : overlap(box, other);
          seen.add(other);
        }
      }
      return sum;
    },
  };
}

/** Whether a box lies in another. */
export function within(box, window) {
  return box.left >= window.left && box.right <= window.right && box.top >= window.top && box.bottom <= window.bottom;
}

/** Whether a line from one point to another touches a box. */
export function crosses({ left, right, top, bottom }, [x1, y1, x2, y2]) {
  if (Math.max(x1, x2) < left || Math.min(x1, x2) > right || Math.max(y1, y2) < top || Math.min(y1, y2) > bottom) {
    return false;
  }
  const side = (x, y) => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  const sides = [side(left, top), side(right, top), side(left, bottom), side(right, bottom)];
  return Math.min(...sides) <= 0 && Math.max(...sides) >= 0;
}

function overlap(a, b) {
  return Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
}
