/** What the names in a filter were taken for, each with a way to do without it. */

import { changed } from "/page/address.js";
import { h } from "/page/dom.js";
import { t } from "/page/language.js";
import { families, filterTitle, kindsFor } from "/page/model.js";

/**
 * @param {URLSearchParams} wish the filters
 * @param {object} filters as the API says what it took names for: `{agency: [{value, id, name}]}`
 */
export function taken(wish, filters) {
  const rows = [...wish.entries()].map(([name, value]) => row(name, value, (filters[name] ?? []).filter((one) => one.value === value), wish));
  const wider = families().filter(({ includesBelow, filter }) => includesBelow && wish.has(filter)).map(({ filter }) => filter);
  return rows.length ? [h("ul.taken", { "aria-label": t("sheets.filter.taken") }, rows),
    wider.map((name) => h("p.small.muted", t(`sheets.filter.wider-${name}`)))] : null;
}

function row(name, value, things, wish) {
  const words = things.length ? things.map((thing) => thing.name).join(t("sheets.filter.or"))
    : ["role", "planned"].includes(name) ? t(`sheets.filter.${name}.${value}`) : value;
  const typed = things.length && !things.some(({ id }) => id === value) ? h("span.muted", ` ${t("sheets.filter.from", { value })}`) : null;
  const label = t("sheets.filter.without", { words });
  return h("li.tag", h("span.muted", `${(kindsFor(name).length ? filterTitle(name) : t(`sheets.filter.${name}`))}: `), words, typed,
    h("a.without", { href: changed({ [name]: wish.getAll(name).filter((one) => one !== value), page: null }), "aria-label": label, title: label }, "×"));
}
