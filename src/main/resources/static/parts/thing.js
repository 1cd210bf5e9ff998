/** Agencies, programmes, lines and all else that has a name: how it is written, and where its sheet is. */

import { href } from "/page/address.js";
import { h, s } from "/page/dom.js";
import { t } from "/page/language.js";

const SHEETS = {
  agency: "agencies", organization: "organizations", program: "programs", instrument: "instruments", forum: "forums",
  population: "populations", place: "places", line: "lines", action: "actions", objective: "plans", strategy: "plans", plan: "plans",
};

/** The kinds of things that have lists of their own, in the order in which they are shown. */
export const KINDS = ["agency", "organization", "program", "instrument", "forum", "population", "place"];

/** A small sign of each kind, so that colour is never the only one. Shapes within -8 … 8. */
const SIGNS = {
  agency: "M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0Z",
  organization: "M-5.4,-5.4h10.8v10.8h-10.8Z",
  program: "M0,-7.4L7.4,0L0,7.4L-7.4,0Z",
  instrument: "M0,-6.8L6.8,5.4H-6.8Z",
  forum: "M-3.6,-6.2h7.2l3.6,6.2l-3.6,6.2h-7.2l-3.6,-6.2Z",
  population: "M0,6.8L-6.8,-5.4H6.8Z",
  place: "M-2.2,-6.6h4.4v4.4h4.4v4.4h-4.4v4.4h-4.4v-4.4h-4.4v-4.4h4.4Z",
};

const OTHER = "M-6.6,-3.4h13.2v6.8h-13.2Z";

/** The outline of a kind's sign, to be drawn around the origin. */
export function outline(kind) {
  return SIGNS[kind] ?? OTHER;
}

/** A kind's sign as a picture that says nothing by itself. */
export function sign(kind) {
  return s("svg.sign", { viewBox: "-8 -8 16 16", "aria-hidden": "true", class: `sign of-${kind}` }, s("path", { d: outline(kind) }));
}

/** What a kind is called: `one` of them or `many`. */
export function kindWord(kind, form = "one") {
  return t(`kind.${kind}.${form}`);
}

/** The plural by which the API and the addresses of sheets call a kind. */
export function plural(kind) {
  return SHEETS[kind];
}

/** The kind behind such a plural. */
export function kindOf(collection) {
  return Object.keys(SHEETS).find((kind) => SHEETS[kind] === collection);
}

/** The address of a thing's sheet; none for an edition. */
export function sheet({ kind, id }) {
  if (kind === "objective" || kind === "strategy") {
    const [plan, code] = id.split(":");
    return `${href(["fichas", "plans", plan])}#${code}`;
  }
  return SHEETS[kind] ? href(["fichas", SHEETS[kind], id]) : href([], { edition: id });
}

/** What a thing is called in short: its acronym or code; an action by the line that it advances. */
export function labelOf({ id, kind, label, acronym, name }) {
  if (kind === "action") {
    const [, line, n] = id.split(":");
    return t("kind.action.label", { line, n });
  }
  return label ?? acronym ?? name;
}

/**
 * A link to a thing's sheet with its sign, its acronym or code, and its name.
 * @param {{id: string, kind: string, label?: string, name: string, acronym?: string}} thing
 * @param {{full?: boolean}} [how] whether the name stands behind the acronym or only appears on pointing
 */
export function thingLink(thing, { full = false } = {}) {
  const label = labelOf(thing);
  const more = thing.name && thing.name !== label && thing.name !== thing.id;
  return h("a.thing", { href: sheet(thing), title: more ? `${thing.name} (${kindWord(thing.kind)})` : kindWord(thing.kind), class: `thing of-${thing.kind}` },
    sign(thing.kind), h("span.label", label),
    more ? h(full ? "span.full" : "span.unseen", full ? thing.name : ` (${thing.name})`) : null);
}

/** Several of them, as a list in a line. */
export function thingLinks(things, how) {
  return h("ul.things", things.map((thing) => h("li", thingLink(thing, how))));
}
