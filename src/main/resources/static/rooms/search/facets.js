/** What results can be narrowed by, with counts, and what they are narrowed by already. */

import { changed } from "/page/address.js";
import { h } from "/page/dom.js";
import { number, t } from "/page/language.js";
import { kindTitle } from "/page/model.js";
import { isProvisional, sign } from "/parts/thing.js";
import { narrowed, toggled } from "/rooms/search/wish.js";

const AT_ONCE = 8;

/** The filters, and how the API calls their facets. */
const FACETS = [["kind", "kinds"], ["objective", "objectives"], ["agency", "agencies"], ["population", "populations"]];

/** The facets of an answer, each a list of links that take a filter or take it away. */
export function facets(answer, wish) {
  const { facets: all } = answer;
  return [...FACETS.filter(([, facet]) => all[facet]?.length).map(([name, facet]) => {
    const items = [...all[facet]].sort((a, b) => wish.getAll(name).includes(b.id) - wish.getAll(name).includes(a.id))
      .map((one) => h("li", link(name, one, wish)));
    return h("section", h("h2", t(`search.by.${name}`)), h("ul", items.slice(0, AT_ONCE)),
      items.length > AT_ONCE ? h("details", h("summary", t("search.more", { n: items.length - AT_ONCE })), h("ul", items.slice(AT_ONCE))) : null);
  }), knownNames(answer, wish)];
}

/** The choice to leave out names that no catalog has, where there are such. */
function knownNames({ items = [], facets: all }, wish) {
  const taken = wish.get("names") === "known";
  return taken || [...items, ...all.agencies].some(isProvisional) ? h("section", h("h2", t("search.by.names")), h("ul", h("li",
    h("a.facet", { id: "facet-names-known", href: changed({ names: taken ? null : "known", page: null }), "aria-current": taken ? "true" : null },
      h("span.what", t("search.names-known")))))) : null;
}

function link(name, { id, label, name: full, count }, wish) {
  const taken = wish.getAll(name).includes(id);
  return h("a.facet", { id: `facet-${name}-${id}`, href: changed({ [name]: toggled(wish, name, id), page: null }),
    "aria-current": taken ? "true" : null, title: full !== label ? full : null },
  h("span.what", sign(name === "kind" ? id : name), name === "kind" ? kindTitle(id, "many") : h("span", label,
    name === "objective" ? h("span.muted.small", ` ${full}`) : full !== label ? h("span.unseen", ` (${full})`) : null)),
  h("span.count", number(count)));
}

/** What results are narrowed by, each to be taken away. */
export function chosen({ filters = {} }, wish) {
  const taken = narrowed(wish);
  if (!taken.length) {
    return null;
  }
  const all = Object.fromEntries(taken.map(([name]) => [name, null]));
  return h("p.tools", h("span.muted.small", t("search.narrowed")), taken.map(([name, value]) => {
    const words = wordsFor(name, value, filters);
    return h("a.button.filter-taken", { id: `taken-${name}-${value}`, "aria-label": t("search.without", { words }),
      href: changed({ [name]: toggled(wish, name, value), page: null }) }, words, h("span", { "aria-hidden": "true" }, "×"));
  }), taken.length > 1 ? h("a", { href: changed({ ...all, page: null }) }, t("search.without-all")) : null);
}

/** A filter in words; one that was taken for several things, or for nothing, as it was written. */
function wordsFor(name, value, filters) {
  if (name === "kind") {
    return kindTitle(value, "many");
  }
  if (name === "names") {
    return value === "known" ? t("search.names-known") : value;
  }
  const meant = filters[name]?.filter((one) => one.value === value) ?? [];
  return meant.length === 1 ? meant[0].name : value;
}
