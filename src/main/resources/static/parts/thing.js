/** Agencies, programmes, lines and all else that has a name: how it is written, and where its sheet is. */

import { href } from "/page/address.js";
import { h, s } from "/page/dom.js";
import { foreign, spoken, t } from "/page/language.js";
import { kindNamed, kindTitle } from "/page/model.js";

/** What stands in the sheet of its plan, rather than in one of its own. */
const IN_PLANS = ["axis", "objective", "strategy"];

/** The outline of a kind's sign, to be drawn around the origin; of what is no kind, that of an action. */
export function outline(kind) {
  return (kindNamed(kind) ?? kindNamed("action")).sign.outline;
}

/** A kind's sign as a picture that says nothing by itself. */
export function sign(kind) {
  return s("svg.sign", { viewBox: "-8 -8 16 16", "aria-hidden": "true", class: `sign of-${kind}` }, s("path", { d: outline(kind) }));
}

/** Whether a part of a plan has no lists of its own: it stands in its plan. */
export function inPlan(kind) {
  return IN_PLANS.includes(kind);
}

/** The plural by which the API and the addresses of sheets call a kind. */
export function plural(kind) {
  return inPlan(kind) ? plural("plan") : kindNamed(kind)?.path;
}

/** The address of a thing's sheet; none for an edition. */
export function sheet({ kind, id }) {
  if (inPlan(kind)) {
    const [plan, code] = id.split(":");
    return `${href(["fichas", plural(kind), plan])}#${code}`;
  }
  return kind === "edition" ? href([], { edition: id }) : href(["fichas", plural(kind), id]);
}

/** What a thing is called in short: its acronym or code; an action by the line that it advances. */
export function labelOf({ id, kind, label, acronym, name }) {
  if (kind === "action") {
    const [, line, n] = id.split(":");
    return t("thing.action", { line, n });
  }
  return label ?? acronym ?? name;
}

/** What the catalog calls a thing, in the reader's language where that is known. */
export function nameOf({ name, nameEn }) {
  return spoken() === "en" && nameEn ? nameEn : name;
}

/**
 * A link to a thing's sheet with its sign, its acronym or code, and its name.
 * @param {{id: string, kind: string, label?: string, name: string, acronym?: string}} thing
 * @param {{full?: boolean}} [how] whether the name stands behind the acronym or only appears on pointing
 */
export function thingLink(thing, { full = false } = {}) {
  const label = labelOf(thing);
  const more = thing.name && thing.name !== label && thing.name !== thing.id;
  const what = isProvisional(thing) ? `${kindTitle(thing.kind)}, ${t("thing.provisional")}` : kindTitle(thing.kind);
  const lang = foreign(thing);
  return h("a.thing", { href: sheet(thing), title: more ? `${thing.name} (${what})` : what, class: `thing of-${thing.kind}${isProvisional(thing) ? " provisional" : ""}` },
    sign(thing.kind), h("span.label", { lang }, label),
    more ? h(full ? "span.full" : "span.unseen", { lang }, full ? thing.name : ` (${thing.name})`) : null,
    isProvisional(thing) ? h(full ? "span.mark" : "span.unseen", ` (${t("thing.provisional")})`) : null);
}

/** Whether no catalog has a thing, and what it is was guessed from the document's words: its id begins so. */
export function isProvisional({ id }) {
  return /(^|:)prov-/.test(id);
}

/** Several of them, as a list in a line. */
export function thingLinks(things, how) {
  return h("ul.things", things.map((thing) => h("li", thingLink(thing, how))));
}
