/** The answer to a question: what was understood, its rows or its drawing, and how to take it elsewhere. */

import { changed, go, href } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { keepingFocus } from "/page/focus.js";
import { counted, t, worded } from "/page/language.js";
import { pages } from "/parts/pages.js";
import { filling } from "/parts/section.js";
import { empty } from "/parts/states.js";
import { thingLink } from "/parts/thing.js";
import { citation, files } from "/rooms/questions/cite.js";
import { sortableRows } from "/rooms/questions/rows.js";
import { drawnTies } from "/rooms/questions/ties.js";
import { exampleOf, own } from "/rooms/questions/wish.js";
import { brief, meantBy } from "/rooms/questions/words.js";

/**
 * Puts an answer into its place.
 * @returns {{show: (query: URLSearchParams) => void}} shows it as the address says: as table or drawing, sorted, opened
 */
export function answered(place, { question, wish, answer }) {
  const view = own(question, "view");
  const nav = h("nav.views", { "aria-label": t("questions.views") });
  const content = h("div.view-place");
  const citing = citation(question, answer);
  const shown = { view: null, order: null, ties: null };
  fill(place, taken(question, answer), answer.page.total ? [nav, content, pages(answer.page), columnNotes(answer)] : nothing(question, wish),
    files(question, wish, answer), citing.element);

  function show(query) {
    const wanted = query.get(view) === "graph" ? "graph" : "table";
    const order = orderOf(question, query);
    keepingFocus(() => fill(nav, views(view, wanted)));
    if (wanted === "graph") {
      shown.view === wanted ? shown.ties?.choose(query) : draw(query);
    }
    else if (shown.view !== wanted || shown.order !== order) {
      keepingFocus(() => fill(content, sortableRows(question, answer, query, moved)));
    }
    Object.assign(shown, { view: wanted, order });
    citing.update();
  }

  /** The table has moved by itself already: what the address says then is no news. */
  function moved(address, how) {
    shown.order = orderOf(question, new URL(address, location.origin).searchParams);
    go(address, how);
  }

  function draw(query) {
    filling(content, async () => {
      shown.ties = await drawnTies(question, answer, query);
      return shown.ties.element;
    });
  }

  return { show };
}

function orderOf(question, query) {
  return ["sort", "row"].map((name) => query.getAll(own(question, name)).join()).join("|");
}

function views(name, wanted) {
  return [["table", null], ["graph", "graph"]].map(([view, value]) => h("a.button", { id: `view-${view}`,
    href: changed({ [name]: value }), "aria-current": view === wanted ? "true" : null }, t(`questions.view.${view}`)));
}

function taken(question, { parameters, page }) {
  const meant = question.parameters.filter(({ name }) => name in parameters).map(({ name, description }) => h("div",
    h("dt", brief(description)), h("dd", parameters[name]?.id ? thingLink(parameters[name], { full: true }) : meantBy(parameters[name]))));
  return [h("p.rows", h("b", counted("questions.rows", page.total))), meant.length ? h("dl.taken", meant) : null];
}

function columnNotes({ columns }) {
  return h("details.columns.no-print", h("summary", t("questions.columns")), h("dl", columns.map(({ name, description }) =>
    h("div", h("dt", h("code", name)), h("dd", worded(description))))));
}

function nothing(question, wish) {
  const given = question.parameters.filter(({ name, required }) => wish.has(name) && !required);
  return empty(t("questions.nothing"), t("questions.nothing-ways"), h("ul",
    given.map(({ name, description }) => h("li", h("a", { href: changed({ [name]: null, page: null }) },
      t("questions.without", { name: brief(description), value: wish.get(name) })))),
    h("li", h("a", { href: href(["preguntas", question.id], exampleOf(question)) }, t("questions.see-example")))));
}
