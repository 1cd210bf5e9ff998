/** How groups of nodes are told apart: the first ones have colours of their own, all others share one. */

const GROUPS = 12;

/** The class of those who share a colour. */
export const REST = "group-rest";

/** The class of a group's nodes, by its number from 1; drawing.css has the colours. */
export function groupClass(n) {
  return n <= GROUPS ? `group-${n}` : REST;
}
