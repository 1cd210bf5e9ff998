/** A question's rows as a list that a meeting can go through: how many, why, and each with its evidence. */

import { ask, of } from "/page/api.js";
import { changed, href } from "/page/address.js";
import { h } from "/page/dom.js";
import { said } from "/page/frame.js";
import { counted, t, worded } from "/page/language.js";
import { briefLink } from "/parts/brief.js";
import { pages } from "/parts/pages.js";
import { ANSWERED } from "/parts/paper.js";
import { spreadsheets } from "/parts/spreadsheets.js";
import { empty } from "/parts/states.js";
import { applied, FILTERS } from "/rooms/desk/filters.js";
import { meetingHead, meetingSheet } from "/rooms/desk/meeting.js";

/**
 * Asks a view's question.
 * @returns {Promise<{elements: Array, told?: Function}>} what to show
 */
export async function list(view, query, signal) {
  const filters = applied(view, query);
  const page = Math.max(0, Number.parseInt(query.get("page") ?? "0", 10) || 0);
  const answer = await ask(of("questions", view.question), { ...filters, page: page || null, size: query.get("size") ?? view.size }, { signal });
  const { total } = answer.page;
  const { min } = answer.parameters;
  const good = answer.rows.length || total ? null : await view.good?.(filters, query, signal);
  const words = good ? "" : [counted(`desk.count.${view.id}`, total), min === undefined ? "" : t("desk.at-least", { min })].join(" ");
  said(words);
  return { elements: [
    heading(view, words, tools(view, filters, answer.page, briefs(answer))),
    meetingHead(answer),
    await view.about?.(filters, signal),
    answer.rows.length ? view.body(answer, query) : good ?? nothing(view, query, answer),
    pages(answer.page, { most: ANSWERED }),
  ] };
}

/** The view's name, what it shows, and what one can take along. */
export function heading(view, words, ...tools) {
  return h("header.list-head", h("h2", { tabindex: "-1" }, t(`desk.view.${view.id}`)), h("p.muted", t(`desk.about.${view.id}`)),
    words ? h("p.count", h("b", words)) : null, tools);
}

/** Downloads, the question itself, and a sheet for the meeting. */
export function tools({ question }, parameters, page, ...more) {
  return h("p.tools", meetingSheet(page), spreadsheets(of("questions", question), parameters), more,
    h("a", { href: href(["preguntas", question], parameters) }, t("desk.question")));
}

/** Briefs of what the list was narrowed to. */
function briefs({ parameters }) {
  return Object.values(parameters).filter((thing) => thing?.id && thing.kind).map((thing) => briefLink(thing, { named: true, what: "a.button" }));
}

function nothing(view, query, answer) {
  const set = view.filters.some((name) => query.get(name));
  const none = Object.fromEntries([...FILTERS, "page"].map((name) => [name, null]));
  return empty(answer.nothing ? worded(answer.nothing) : t("desk.none"), set || query.get("page") ? h("a", { href: changed(none) }, t("desk.none-ways")) : t("desk.none-good"));
}
