/**
 * Which names are written, and where: never one over another, nor over a node, nor over a tie.
 * The more important one chooses first: beside its node where nothing lies, else, unless it is
 * among the least, at the end of a thin line, as near as there is free room and as far as the
 * border around the drawing; the line goes over no name, no node and no other such line. Who
 * finds no room even so goes without, but for the first few, which are written where they
 * cover least.
 */

import { crosses, meet, plane, within } from "/parts/drawing/boxes.js";
import { mended } from "/parts/drawing/mending.js";
import { clear, toBorder } from "/parts/drawing/reach.js";
import { anywhere, around, beside, boxed, inside, leading, NEAR } from "/parts/drawing/spots.js";

/** How many are named whatever lies around them. */
export const ALWAYS = 12;

/** How much worse it is to cover a name than a node, and a node than a tie. */
const [OVER_NAME, OVER_NODE, OVER_TIE] = [50, 4, 60];

/** How long the line to a name may be that need not be written, in pixels. */
const FARTHEST = 180;

/** How far a name at the end of a line stays from nodes, so that it isn't taken for theirs, in pixels. */
const APART = 6;

/** How bad it is at least that a name covers anything, in pixels of a line. */
const UNFREE = 1000;

/** More nodes than these are many: what takes long isn't tried among them. */
export const MANY = 300;

/** How often the first few are placed anew, and how often among many nodes. */
const TURNS = { few: 3, many: 1 };

/** How often some of the first few choose anew beside the rest where lines still cross. */
const TRIALS = 160;

/** How much longer a line may rather be than go over a node, another line, or a name, in pixels. */
const LED_OVER = { node: 30, line: 700, name: 900 };

/**
 * Looks for room.
 * @param {{id: string, x: number, y: number, radius: number, width: number, height: number, middling?: boolean}[]} wishes
 * in the order in which they choose; places and measures on the screen; a `middling` one goes farther away than others
 * @param {{id?: string, x: number, y: number, radius: number}[]} nodes what names must not cover
 * @param {object} where
 * @param {object} where.window the box in which they must stand
 * @param {object[]} [where.covered] boxes that are taken
 * @param {number[][]} [where.ties] lines that names must not cross, each `[x1, y1, x2, y2]`
 * @param {number} [where.always] how many of the first are written in any case
 * @returns {Map<string, {dx: number, dy: number, end?: number[], over?: number}>} for those that found room, where the left
 * end of the middle of the name stands, seen from the node, and where a line to it ends; `over` says how bad it is where that
 * isn't free
 */
export function roomFor(wishes, nodes, { window, covered = [], ties = [], always = ALWAYS }) {
  const ground = { nodes, window, covered, bodies: plane(), lines: plane() };
  nodes.forEach(({ x, y, radius }) => ground.bodies.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  ties.forEach(ground.lines.addLine);
  const [first, others] = [wishes.slice(0, always), wishes.slice(always)];
  const usual = placing(ground);
  usual.near(first);
  usual.beside(others);
  usual.always(first);
  const kept = usual.strained() ? mended(rearranged(usual, first, ground), first, () => placing(ground), ground.nodes.length > MANY ? 0 : TRIALS) : usual;
  kept.beside(others);
  kept.afar(others.filter(({ middling }) => middling));
  return kept.found;
}

/** The first few placed anew, until their lines go over nothing: who had to take what wasn't free chooses sooner the next time. */
function rearranged(usual, first, ground) {
  let [best, order, before] = [usual, first, null];
  const turns = ground.nodes.length > MANY ? TURNS.many : TURNS.few;
  const paid = new Map(first.map(({ id }) => [id, 0]));
  for (let turn = 0; turn < turns && best.strained() && String(order.map(({ id }) => id)) !== before; turn++) {
    const now = placing(ground).always(order);
    best = now.price() < best.price() ? now : best;
    first.forEach(({ id }) => paid.set(id, paid.get(id) + (now.found.get(id)?.over ?? 0)));
    before = String(order.map(({ id }) => id));
    order = [...order].sort((a, b) => paid.get(b.id) - paid.get(a.id));
  }
  return best;
}

/** Places names one after the other; who has a place keeps it. */
function placing({ nodes, window, covered, bodies, lines }) {
  const [names, boxes, leaders, found] = [plane(), [], [], new Map()];
  let [price, over] = [0, 0];
  covered.forEach(taken);
  const each = (find) => (wishes) => {
    wishes.forEach((wish) => found.has(wish.id) || settle(wish, find(wish)));
    return its;
  };
  const its = {
    found, keep, price: () => price, strained: () => over > 0, beside: each(next), near: each((wish) => next(wish) ?? led(wish, NEAR)), afar: each((wish) => led(wish, FARTHEST)),
    always: each((wish) => next(wish) ?? led(wish) ?? poor(wish, around)),
    anywhere: each((wish) => next(wish) ?? poor(wish, anywhere)),
  };
  return its;

  function taken(box) {
    names.add(box);
    boxes.push(box);
  }
  function settle(wish, spot) {
    if (spot) {
      taken(boxed(wish, spot));
      spot.end && leaders.push(leading(wish, spot));
      found.set(wish.id, spot);
      price += spot.price ?? spot.far;
      over += spot.over ?? 0;
    }
  }
  function next(wish) {
    return beside(wish).find((spot) => open(wish, spot));
  }
  /** Places names where they stood. */
  function keep(wishes, spots) {
    wishes.forEach((wish) => spots.has(wish.id) && settle(wish, priced(wish, spots.get(wish.id))));
    return its;
  }
  function priced(wish, { dx, dy, end, far }) {
    const spot = { dx, dy, end, far };
    const over = open(wish, spot) ? (end ? crossed(leading(wish, spot)) : 0) : UNFREE + cost(wish, spot);
    return over ? { ...spot, over, price: far + over } : spot;
  }
  /** Where a line comes that goes over nothing but ties. */
  function led(wish, most) {
    for (const spot of around(wish, clear(wish, window, { nodes, names: boxes, leaders }), most)) {
      if (open(wish, spot)) {
        return spot;
      }
    }
    return null;
  }
  function open(wish, spot) {
    const box = boxed(wish, spot);
    return within(box, window) && !names.meets(box) && !bodies.meets(spot.end ? grown(box) : box) && !lines.touches(box) && !leaders.some((line) => crosses(box, line));
  }
  /** Where nothing but its line covers anything, else where it covers least. */
  function poor(wish, tried) {
    const all = toBorder(wish, window);
    return cheapest(tried(wish, all), (spot) => open(wish, spot) ? crossed(leading(wish, spot)) : Infinity)
      ?? cheapest([...beside(wish), ...around(wish, all, NEAR), ...inside(wish, window)], (spot) => UNFREE + cost(wish, spot));
  }
  /** How much longer the line to a name may be rather than go there; each touches its own node. */
  function crossed(line) {
    return LED_OVER.node * Math.max(0, bodies.crossed(line) - 1) + LED_OVER.name * names.crossed(line) + LED_OVER.line * leaders.filter((other) => meet(line, other)).length;
  }
  function cost(wish, spot) {
    const box = boxed(wish, spot);
    return !within(box, window) ? Infinity
      : OVER_NAME * names.covered(box) + OVER_NODE * bodies.covered(box) + OVER_TIE * lines.touched(box)
        + LED_OVER.name * leaders.filter((line) => crosses(box, line)).length + (spot.end ? crossed(leading(wish, spot)) : 0);
  }
}

function grown({ left, right, top, bottom }) {
  return { left: left - APART, right: right + APART, top: top - APART, bottom: bottom + APART };
}

/** The place that goes over least, lines counted by their length too; places come nearest first. */
function cheapest(spots, overOf) {
  let found = null;
  for (const spot of spots) {
    if (found && spot.far > found.price) {
      break;
    }
    const over = overOf(spot);
    found = spot.far + over < (found?.price ?? Infinity) ? { ...spot, over, price: spot.far + over } : found;
  }
  return found;
}
