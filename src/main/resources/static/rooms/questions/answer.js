/** The answer to a question: what was understood, its rows or its drawing, and how to take it elsewhere. */

import { changed, go } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { keepingFocus } from "/page/focus.js";
import { counted, t } from "/page/language.js";
import { pages } from "/parts/pages.js";
import { ANSWERED } from "/parts/paper.js";
import { filling } from "/parts/section.js";
import { thingLink } from "/parts/thing.js";
import { unheeded } from "/parts/unheeded.js";
import { citation, files } from "/rooms/questions/cite.js";
import { nothing } from "/rooms/questions/nothing.js";
import { sortableRows } from "/rooms/questions/rows.js";
import { drawnTies } from "/rooms/questions/ties.js";
import { own } from "/rooms/questions/wish.js";
import { brief, explanation, meantBy, named } from "/rooms/questions/words.js";

/** How an answer can be seen; the first where the address doesn't say. */
const VIEWS = ["table", "graph"];

/**
 * Puts an answer into its place.
 * @returns {{show: (query: URLSearchParams) => void}} shows it as the address says: as table or drawing, sorted, opened
 */
export function answered(place, { question, questions, wish, answer }) {
  const view = own(question, "view");
  const nav = h("nav.views", { "aria-label": t("questions.views") });
  const note = h("div");
  const content = h("div.view-place");
  const citing = citation(question, answer);
  const shown = { view: null, order: null, ties: null };
  fill(place, taken(question, answer), answer.page.total ? [nav, note, content, pages(answer.page, { most: ANSWERED }), columnNotes(answer)] : nothing({ question, questions, wish, answer }),
    files(question, wish, answer), citing.element);

  function show(query) {
    const wanted = VIEWS.find((one) => one === query.get(view)) ?? VIEWS[0];
    const order = orderOf(question, query);
    keepingFocus(() => fill(nav, views(view, wanted)));
    fill(note, unheeded("view", { value: wanted === query.get(view) ? null : query.get(view), shown: t(`questions.view.${wanted}`) }));
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
  return VIEWS.map((view) => h("a.button", { id: `view-${view}`, href: changed({ [name]: view === VIEWS[0] ? null : view }),
    "aria-current": view === wanted ? "true" : null }, t(`questions.view.${view}`)));
}

function taken(question, { parameters, page }) {
  const meant = question.parameters.filter(({ name }) => name in parameters).map((parameter) => [parameter, parameters[parameter.name]])
    .map(([parameter, value]) => h("div", h("dt", named(parameter)), h("dd", value?.id ? thingLink(value, { full: true }) : meantBy(value))));
  return [page.total ? h("p.rows", h("b", counted("questions.rows", page.total))) : null, meant.length ? h("dl.taken", meant) : null];
}

/** What columns are whose titles don't say all of it. */
function columnNotes({ columns }) {
  const explained = columns.filter(({ description }) => explanation(description));
  return explained.length ? h("details.columns.no-print", h("summary", t("questions.columns")), h("dl", explained.map(({ description }) =>
    h("div", h("dt", brief(description)), h("dd", explanation(description)))))) : null;
}
