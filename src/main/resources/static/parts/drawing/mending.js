/** Mends places of names: one whose line goes over another line or a name, and those in its way, choose anew while the rest stays. */

import { crosses, meet } from "/parts/drawing/boxes.js";
import { boxed, leading } from "/parts/drawing/spots.js";

/** From how bad it is that a name isn't free another place is sought: nodes under its line are borne. */
const CROSSED = 500;

/** How many more may choose anew, so that those in the way find other room. */
const MORE = 4;

/**
 * Tries until no line goes over a line or a name, or until it has tried often enough. The same names end in the same places.
 * @param {object} placing where the names stand
 * @param {object[]} wishes whose
 * @param {() => object} empty a placing without any
 * @param {number} trials how often it may try
 * @returns {object} the best placing
 */
export function mended(placing, wishes, empty, trials) {
  let best = placing;
  const next = dice();
  for (let left = trials; left > 0; left--) {
    const wish = worst(best, wishes);
    if (!wish) {
      break;
    }
    const rivals = inTheWay(best, wish, wishes);
    const others = wishes.filter((other) => other !== wish && !rivals.includes(other));
    const anew = shuffled([wish, ...rivals, ...shuffled(others, next).slice(0, left % MORE)], next);
    const rest = empty().keep(wishes.filter((other) => !anew.includes(other)), best.found);
    const now = left % 2 ? rest.always(anew) : rest.anywhere(anew);
    best = now.price() <= best.price() ? now : best;
  }
  return best;
}

function worst({ found }, wishes) {
  const over = ({ id }) => found.get(id)?.over ?? 0;
  return wishes.filter((wish) => over(wish) >= CROSSED).sort((a, b) => over(b) - over(a))[0];
}

/** Whose names and lines a name and its line touch. */
function inTheWay({ found }, wish, wishes) {
  const mine = drawn(found, wish);
  return wishes.filter((other) => other !== wish && found.has(other.id) && touch(mine, drawn(found, other)));
}

function drawn(found, wish) {
  const spot = found.get(wish.id);
  return { box: boxed(wish, spot), line: spot.end ? leading(wish, spot) : null };
}

function touch(one, other) {
  return Boolean(one.line && crosses(other.box, one.line) || other.line && crosses(one.box, other.line) || one.line && other.line && meet(one.line, other.line));
}

/** Numbers that look like chance and are always the same. */
function dice() {
  let seed = 20;
  return () => (seed = seed * 16807 % 2147483647) / 2147483647;
}

function shuffled(list, next) {
  return list.map((one) => [next(), one]).sort(([a], [b]) => a - b).map(([, one]) => one);
}
