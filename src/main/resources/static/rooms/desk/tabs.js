/** The desk's views, as links: each is an address of its own. */

import { here, href } from "/page/address.js";
import { h } from "/page/dom.js";
import { t } from "/page/language.js";
import { FILTERS } from "/rooms/desk/filters.js";
import { GAPS, MATRICES, VIEWS } from "/rooms/desk/views.js";

/** @returns {{element: Element, update: Function}} the links, and what to call when the address changed */
export function tabs() {
  const first = links("view", VIEWS.map(({ id }) => [id, { view: id }]));
  const second = { gaps: links("gap", GAPS.map(({ id }) => [id, { view: "gaps", gap: id }])),
    matrix: links("matrix", MATRICES.map(({ id }) => [id, { view: "matrix", matrix: id }])) };
  const element = h("nav.tabs.no-print", { "aria-label": t("desk.views") }, first.element, second.gaps.element, second.matrix.element);
  function update({ id, of }) {
    first.update(of ?? id);
    Object.entries(second).forEach(([name, list]) => {
      list.element.hidden = name !== of;
      list.update(id);
    });
  }
  return { element, update };
}

function links(name, entries) {
  const made = entries.map(([id, query]) => ({ id, query, link: h("a", { id: `${name}-${id}` }, t(`desk.view.${id}`)) }));
  return {
    element: h(`ul.${name}-tabs`, made.map(({ link }) => h("li", link))),
    update: (current) => made.forEach(({ id, query, link }) => {
      link.setAttribute("href", href(["coincidencias"], { ...kept(), ...query }));
      link.toggleAttribute("aria-current", false);
      if (id === current) {
        link.setAttribute("aria-current", "page");
      }
    }),
  };
}

/** Filters go along from view to view. */
function kept() {
  const { query } = here();
  return Object.fromEntries(FILTERS.map((name) => [name, query.get(name)]));
}
