/** What a sheet's address shows when the API has nothing there: why, in its words, and ways out. */

import { Problem } from "/page/api.js";
import { href } from "/page/address.js";
import { h } from "/page/dom.js";
import { t } from "/page/language.js";
import { kindAt, kindTitle, namedKinds } from "/page/model.js";
import { thingLink } from "/parts/thing.js";

/**
 * @param {Error} failure what happened; anything but the API's refusal is thrown on
 * @returns {{title: string, inside: Node}} a view
 */
export function unknown(failure, { path: [collection, id] }) {
  if (!(failure instanceof Problem) || failure.status >= 500) {
    throw failure;
  }
  const { title, candidates = [] } = failure.problem;
  return {
    title,
    inside: h("div.state", h("h1", { tabindex: "-1" }, title), h("p", failure.message),
      candidates.length ? meant(collection, candidates) : null,
      h("p", ways(collection, id, failure).flatMap((way, i) => i ? [" · ", way] : [way]))),
  };
}

/** Candidates come as things or as mere values. */
function meant(collection, candidates) {
  return [h("p", t("sheets.meant")), h("ul.meant", candidates.map((one) => h("li", one.id
    ? thingLink({ kind: kindAt(collection), label: one.code ?? one.acronym, name: one.title ?? one.name ?? one.id, ...one }, { full: true })
    : String(one.name ?? one))))];
}

function ways(collection, id, { status }) {
  const kind = namedKinds().find((one) => one === kindAt(collection));
  return [
    id ? h("a", { href: href(["buscar"], { q: id }) }, t("sheets.search-for", { words: id })) : null,
    kind ? h("a", { href: href(["fichas", collection]) }, kindTitle(kind, "many")) : null,
    collection === "source" && status === 400 ? h("a", { href: href(["fichas", collection, id]) }, t("sheets.doors.source")) : null,
    h("a", { href: href(["fichas", "lines"]) }, kindTitle("line", "many")),
    h("a", { href: href(["fichas", "actions"]) }, t("sheets.actions.all")),
    h("a", { href: href(["fichas"]) }, t("room.sheets")),
  ].filter(Boolean);
}
