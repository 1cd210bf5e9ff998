/** Agencies that serve the same population and meet nowhere: what each does for it, side by side. */

import { href } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { counted, t } from "/page/language.js";
import { evidenceList } from "/parts/evidence.js";
import { labelOf, thingLink, thingLinks } from "/parts/thing.js";
import { entries } from "/rooms/desk/pairs.js";

/** Pairs of agencies; their texts come when an entry is opened. */
export function apart({ rows, page }) {
  return entries(rows, page, (row) => [
    h("h3", `${labelOf(row.agencyA)} ⇄ ${labelOf(row.agencyB)}`),
    thingLinks([row.population, row.agencyA, row.agencyB], { full: true }),
    h("p.small", t("desk.apart.sentence", { a: labelOf(row.agencyA), b: labelOf(row.agencyB),
      actionsA: counted("desk.actions", row.actionsA), actionsB: counted("desk.actions", row.actionsB) }), " ",
    h("a", { href: href(["preguntas", "why-linked"], { agencyA: row.agencyA.id, agencyB: row.agencyB.id }) }, t("desk.apart.why"))),
    texts(row),
  ]);
}

function texts(row) {
  const sides = h("div.sides");
  return h("details", { on: { toggle: () => sides.firstChild || fill(sides, side(row, row.agencyA), side(row, row.agencyB)) } },
    h("summary", t("desk.apart.open")), sides);
}

function side({ evidence }, agency) {
  const own = evidence.filter(({ quotes = [] }) => quotes.some(({ from }) => from === agency.id))
    .map((one) => ({ ...one, quotes: one.quotes.filter(({ from }) => from === agency.id || from === one.action) }));
  return h("div.side", h("p", thingLink(agency, { full: true })), evidenceList(own));
}
