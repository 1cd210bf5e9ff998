/** What stands behind a cell: its actions by the agency's role, with their words. */

import { href } from "/page/address.js";
import { h } from "/page/dom.js";
import { t } from "/page/language.js";
import { roleOf, roles } from "/page/model.js";
import { evidenceList } from "/parts/evidence.js";
import { labelOf, thingLinks } from "/parts/thing.js";
import { inWords } from "/rooms/desk/matrix/grid.js";

/**
 * A cell's contents.
 * @param {{answer: object, agency: object, other: object}} cell what the model found under its name
 * @param {{narrower: boolean}} wish how the matrix counts
 * @param {() => void} close takes it away again
 */
export function behind({ answer, agency, other }, wish, close) {
  const across = other ?? answer?.population ?? answer?.objective;
  if (!agency || !across) {
    return [heading(t("desk.matrix.unknown"), close)];
  }
  return [heading(`${labelOf(agency)} × ${across.kind === "objective" ? t("desk.matrix.objective-named", { code: across.label }) : across.name}`, close),
    h("p", thingLinks([agency, across], { full: true })),
    answer ? told(answer) : h("p", t("desk.matrix.nothing")),
    answer?.programs?.length ? h("p.small", t("desk.matrix.programs"), " ", thingLinks(answer.programs)) : null,
    answer ? h("p.small", h("a", { href: href(["red"], { nodes: across.kind === "population" ? "agency,population" : "agency", selected: agency.id }) },
      t("desk.matrix.network", { agency: labelOf(agency) }))) : null,
    answer ? roles().map((role) => byRole(answer, role)) : null];
}

function heading(words, close) {
  return h("header.panel-head", h("h3", { tabindex: "-1" }, words),
    h("button.no-print", { type: "button", id: "close-cell", on: { click: close } }, t("desk.matrix.close")));
}

function told(answer) {
  const { actions, roles } = inWords(answer);
  return h("p", `${actions}: ${roles}.`);
}

function byRole({ agency, evidence }, role) {
  const own = evidence.filter(({ quotes = [] }) => strongestOf(quotes, agency) === role);
  return own.length ? h("section", h("h4", t(`desk.role.${role}`)), evidenceList(own)) : null;
}

/** The strongest of an agency's roles in an action. */
function strongestOf(quotes, { id }) {
  const own = quotes.filter(({ from }) => from === id).map(({ type }) => roleOf(type));
  return roles().find((role) => own.includes(role));
}
