/** What a room says when it has nothing to show yet, nothing at all, or can't. */

import { Problem, Unreachable } from "/page/api.js";
import { href } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { said } from "/page/frame.js";
import { listed, t } from "/page/language.js";

/** Fills a place while something is on its way. */
export function loading(place) {
  fill(place, h("p.loading", { role: "status" }, t("state.loading")));
}

/**
 * What there is instead of an empty list.
 * @param {string} words what is missing
 * @param {...(Node|string)} ways what one can try
 */
export function empty(words, ...ways) {
  return h("div.state", h("p", h("b", words)), ways.length ? h("p", ways) : null);
}

/** A place for an address that nothing has. */
export function lost(place) {
  fill(place, h("div.state", h("h1", { tabindex: "-1" }, t("state.lost")), h("p", t("state.lost-ways")),
    h("p", h("a", { href: href([]) }, t("room.overview")), " · ", h("a", { href: href(["buscar"]) }, t("room.search")))));
  return { title: t("state.lost") };
}

/**
 * Says in words why something can't be shown, with a way out.
 * @param {Element} place where to say it
 * @param {Error} failure what happened
 * @param {() => void} again tries it again
 */
export function failed(place, failure, again) {
  const words = why(failure);
  said(words);
  fill(place, h("div.state.failure", { role: "alert" },
    h("h1", { tabindex: "-1" }, failure instanceof Problem ? failure.problem.title : t("state.failed")),
    h("p", words), ways(failure),
    h("p", again ? h("button", { type: "button", on: { click: again } }, t("state.again")) : null, " ",
      h("a", { href: href([]) }, t("room.overview")))));
}

/**
 * The same for a part of a room: the rest of it stays as it is.
 * @param {Error} failure what happened
 * @param {() => void} [again] tries it again
 */
export function failedPart(failure, again) {
  return h("div.state.failure", { role: "alert" }, h("p", h("b", failure instanceof Problem ? failure.problem.title : t("state.failed"))),
    h("p", why(failure)), ways(failure),
    again ? h("p", h("button", { type: "button", on: { click: again } }, t("state.again"))) : null);
}

function why(failure) {
  return failure instanceof Problem ? failure.message : t(failure instanceof Unreachable ? "state.away" : "state.broken");
}

function ways(failure) {
  const candidates = (failure instanceof Problem && failure.problem.candidates) || [];
  const names = candidates.map((candidate) => candidate.name ?? candidate.label ?? candidate.id ?? candidate);
  return names.length ? h("p", t("state.candidates", { names: listed(names.map(String)) })) : null;
}
