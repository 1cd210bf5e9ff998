/** Which editions there are, and what to do when there is none. */

import { href } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { compared, day, number, t } from "/page/language.js";
import { said } from "/page/frame.js";
import { kindTitle } from "/page/model.js";

const COUNTED = ["lines", "scheduled", "actions", "agencies"];

/** The edition of the latest year; of several, the one loaded last. */
export function newest(editions) {
  return [...editions].sort((a, b) => b.year - a.year || compared(b.importedAt ?? "", a.importedAt ?? ""))[0];
}

/** All editions side by side, each leading to its own summary. */
export function editionTable(editions, about) {
  return h("section", h("h2", kindTitle("edition", "many")),
    h("div.scroller", { tabindex: "0", role: "region", "aria-label": kindTitle("edition", "many") },
      h("table", h("caption.unseen", kindTitle("edition", "many")),
        h("thead", h("tr", h("th", { scope: "col" }, t("overview.edition")), h("th.numeric", { scope: "col" }, t("overview.year")),
          COUNTED.map((what) => h("th.numeric", { scope: "col" }, t(`overview.column.${what}`))), h("th", { scope: "col" }, t("overview.loaded")))),
        h("tbody", editions.map((edition) => row(edition, edition.id === about.id))))));
}

function row({ id, title, year, counts, importedAt }, current) {
  return h("tr", h("th", { scope: "row" }, h("a", { href: href([], { edition: id }), "aria-current": current ? "true" : null }, title)),
    h("td.numeric", String(year)), COUNTED.map((what) => h("td.numeric", number(counts[what]))), h("td", importedAt ? day(importedAt) : ""));
}

/** What the page says before any document has been loaded. */
export function nothingLoaded(place) {
  fill(place, h("div.state", h("h1", { tabindex: "-1" }, t("overview.nothing")), h("p.lead", t("overview.lead")),
    h("p", t("overview.nothing-ways")), h("pre", { tabindex: "0" }, h("code", t("overview.import")))));
  return { title: t("overview.nothing") };
}

/** What it says of an edition that isn't there. */
export function unknownEdition(place, named, editions) {
  said(t("overview.unknown", { edition: named }));
  fill(place, h("div.state", h("h1", { tabindex: "-1" }, t("overview.unknown", { edition: named })), h("p", t("overview.unknown-ways")),
    h("ul", editions.map(({ id, title }) => h("li", h("a", { href: href([], { edition: id }) }, title))))));
  return { title: t("room.overview") };
}
