/** What the desk can show: which question each view asks, which filters it takes, and who draws it. */

import { apart } from "/rooms/desk/apart.js";
import { list } from "/rooms/desk/list.js";
import { matrix } from "/rooms/desk/matrix/matrix.js";
import { overlap, repetition } from "/rooms/desk/pairs.js";
import { attended, contradictions, orphans, single, unresolved, unscheduled, unserved } from "/rooms/desk/gaps.js";
import { served, servedBriefly, servedInWords } from "/rooms/desk/served.js";

/** Pages of the lists whose entries take much room. */
const FEW = 20;

/** The kinds of gaps, each a table. */
export const GAPS = [
  view("unserved", { of: "gaps", question: "unserved-populations", filters: ["population"], body: unserved, good: served }),
  view("single", { of: "gaps", question: "single-provider-populations", filters: ["agency", "population"], body: single, good: served }),
  view("unscheduled", { of: "gaps", question: "unscheduled-lines", filters: ["population", "objective"], body: unscheduled }),
  view("orphans", { of: "gaps", question: "orphan-actions", filters: ["objective"], body: orphans }),
  view("contradictions", { of: "gaps", question: "status-contradictions", filters: ["objective"], body: contradictions }),
  { id: "unresolved", of: "gaps", filters: [], show: unresolved },
];

/** The matrices: agencies across, and what they stand in. */
export const MATRICES = [
  heat("by-population", { question: "population-agencies", filters: ["agency", "population"], across: "population" }),
  heat("by-objective", { question: "agency-footprint", filters: ["agency", "objective"], across: "objective" }),
];

/** The tabs, in their order. */
export const VIEWS = [
  view("overlaps", { question: "overlaps", filters: ["agency", "population", "objective", "min"], size: FEW, body: overlap, about: servedBriefly }),
  view("served", { question: "population-agencies", filters: ["population", "agency"], body: attended, about: servedInWords }),
  view("apart", { question: "population-overlaps", filters: ["agency", "population"], size: FEW, body: apart, about: servedBriefly }),
  view("repeated", { question: "repeated-commitments", filters: ["agency"], size: FEW, body: repetition }),
  { id: "gaps", filters: [] },
  { id: "matrix", filters: [] },
];

/** The view that an address names, else the first one. */
export function viewAt(query) {
  const { views, id } = askedIn(query);
  return named(views, id) ?? views[0];
}

/** The view that an address names and that there isn't, or null. */
export function noView(query) {
  const { views, id } = askedIn(query);
  return named(views, id) ? null : id;
}

function askedIn(query) {
  const name = query.get("view");
  return name === "gaps" ? { views: GAPS, id: query.get("gap") } : name === "matrix" ? { views: MATRICES, id: query.get("matrix") } : { views: VIEWS, id: name };
}

function named(views, id) {
  return views.find((one) => one.id === id);
}

function view(id, what) {
  const made = { id, size: 1000, ...what };
  return { ...made, show: (query, signal) => list(made, query, signal) };
}

function heat(id, what) {
  const made = { id, of: "matrix", ...what };
  return { ...made, show: (query, signal) => matrix(made, query, signal) };
}
