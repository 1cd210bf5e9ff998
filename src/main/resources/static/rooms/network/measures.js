/** The measures of nodes that the API gives, by name. */

import { number, t } from "/page/language.js";

const ALL = ["actions", "activity", "prominence", "degree", "weightedDegree", "betweenness", "closeness", "pageRank", "coreness"];

const GROUPS = ["community", "component"];

/** The measures by which nodes can be sized. */
export function measuresOf(nodes) {
  return ALL.filter((measure) => nodes.some((node) => node[measure] !== undefined && node[measure] !== null));
}

/** The measures that a table shows unless one chooses others. */
export const USUAL = ["actions", "activity", "prominence", "degree", "weightedDegree", "betweenness", "community"];

/** These, and to which groups nodes belong. */
export function measuresAndGroups(nodes) {
  return [...measuresOf(nodes), ...GROUPS];
}

export function measureName(measure) {
  return t(`measure.${measure}.name`);
}

/** What a measure says, in a sentence. */
export function measureMeaning(measure) {
  return t(`measure.${measure}.means`);
}

/** A measure's value as people write it. */
export function measured(node, measure) {
  const value = node[measure];
  return value === undefined || value === null ? "" : number(value, 4);
}
