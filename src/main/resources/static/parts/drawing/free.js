/** Which part of the window onto a drawing nothing lies over: there the picture is fitted. */

/** Which part of the window stays to the picture at least, whatever lies over it. */
const LEAST = 0.3;

/**
 * The free part. Each box is cut off together with what lies beyond it, at the side where least is lost; where too little
 * would be left, the picture goes on under it.
 * @param {{left: number, right: number, top: number, bottom: number}} window
 * @param {object[]} covered boxes that lie over it
 */
export function freeOf(window, covered) {
  const enough = LEAST * area(window);
  return covered.reduce((free, box) => {
    if (box.left >= free.right || box.right <= free.left || box.top >= free.bottom || box.bottom <= free.top) {
      return free;
    }
    const cuts = [{ ...free, left: box.right }, { ...free, right: box.left }, { ...free, top: box.bottom }, { ...free, bottom: box.top }];
    const best = cuts.reduce((a, b) => area(b) > area(a) ? b : a);
    return area(best) < enough ? free : best;
  }, window);
}

/**
 * How far the picture must go so that points lie in a box.
 * @param {object} box where they shall lie
 * @param {{x: number, y: number}[]} points where they are
 * @param {number} margin how far from the box's edges, where it is large enough for that
 * @returns {{dx: number, dy: number}|null} nothing where the box is too small for all of them
 */
export function shiftInto(box, points, margin) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const dx = along([box.left, box.right], [Math.min(...xs), Math.max(...xs)], margin);
  const dy = along([box.top, box.bottom], [Math.min(...ys), Math.max(...ys)], margin);
  return dx === null || dy === null ? null : { dx, dy };
}

function along([from, to], [least, most], margin) {
  const edge = Math.min(margin, (to - from) / 4);
  return most - least > to - from - 2 * edge ? null : Math.max(0, from + edge - least) - Math.max(0, most - (to - edge));
}

function area({ left, right, top, bottom }) {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}
