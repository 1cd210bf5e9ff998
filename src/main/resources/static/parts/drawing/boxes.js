/**
 * Boxes and lines in the plane, by the squares in which they lie: quick to ask what another
 * one meets. Boxes are `{left, right, top, bottom}`, lines `[x1, y1, x2, y2]`.
 */

const CELL = 64;

/** Squares are known by one number: quicker than words. */
const ROWS = 1 << 20;

/** An empty plane, for boxes or for lines. */
export function plane() {
  const cells = new Map();
  const put = (column, row, what) => {
    const cell = column * ROWS + row;
    cells.has(cell) ? cells.get(cell).push(what) : cells.set(cell, [what]);
  };
  /** All that lies in the squares of a box, once or oftener, until one is found. */
  function some({ left, right, top, bottom }, found) {
    const [lastColumn, lastRow] = [Math.floor(right / CELL), Math.floor(bottom / CELL)];
    for (let column = Math.floor(left / CELL); column <= lastColumn; column++) {
      for (let row = Math.floor(top / CELL); row <= lastRow; row++) {
        if (cells.get(column * ROWS + row)?.some(found)) {
          return true;
        }
      }
    }
    return false;
  }
  function met(box, test) {
    const all = new Set();
    some(box, (one) => { test(one) && all.add(one); });
    return all;
  }
  return {
    add(box) {
      for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column++) {
        for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row++) {
          put(column, row, box);
        }
      }
    },
    addLine(line) {
      through(line, (column, row) => put(column, row, line));
    },
    /** Whether a box covers another. */
    meets: (box) => some(box, (other) => overlap(box, other) > 0),
    /** How many square pixels of a box others cover. */
    covered: (box) => [...met(box, (other) => overlap(box, other) > 0)].reduce((sum, other) => sum + overlap(box, other), 0),
    /** Whether a line touches a box. */
    touches: (box) => some(box, (line) => crosses(box, line)),
    /** How many lines touch a box. */
    touched: (box) => met(box, (line) => crosses(box, line)).size,
    /** How many boxes a line touches. */
    crossed(line) {
      const all = new Set();
      through(line, (column, row) => cells.get(column * ROWS + row)?.forEach((box) => crosses(box, line) && all.add(box)));
      return all.size;
    },
  };
}

/** The squares that a line goes through, column by column. */
function through(line, does) {
  const [x1, y1, x2, y2] = line[0] <= line[2] ? line : [line[2], line[3], line[0], line[1]];
  const slope = x2 === x1 ? 0 : (y2 - y1) / (x2 - x1);
  for (let column = Math.floor(x1 / CELL); column <= Math.floor(x2 / CELL); column++) {
    const [from, to] = slope ? [Math.max(x1, column * CELL), Math.min(x2, (column + 1) * CELL)].map((x) => y1 + slope * (x - x1)) : [y1, y2];
    for (let row = Math.floor(Math.min(from, to) / CELL); row <= Math.floor(Math.max(from, to) / CELL); row++) {
      does(column, row);
    }
  }
}

/** Whether two lines cross or touch. */
export function meet([x1, y1, x2, y2], [x3, y3, x4, y4]) {
  const side = (ax, ay, bx, by, x, y) => Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
  return side(x1, y1, x2, y2, x3, y3) * side(x1, y1, x2, y2, x4, y4) <= 0 && side(x3, y3, x4, y4, x1, y1) * side(x3, y3, x4, y4, x2, y2) <= 0;
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
  const [wide, high] = [x2 - x1, y2 - y1];
  const side = (x, y) => wide * (y - y1) - high * (x - x1);
  const [a, b, c, d] = [side(left, top), side(right, top), side(left, bottom), side(right, bottom)];
  return Math.min(a, b, c, d) <= 0 && Math.max(a, b, c, d) >= 0;
}

function overlap(a, b) {
  return Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
}
