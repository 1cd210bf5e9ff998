/** The form by which actions are filtered. */

import { asParameters } from "/page/address.js";
import { h } from "/page/dom.js";
import { t } from "/page/language.js";
import { activeRoles, families, filterTitle, kindsFor, roles, thingFilters } from "/page/model.js";
import { suggestForFilter } from "/parts/suggest.js";

const CHOICES = { role: () => [activeRoles(), ...roles()], planned: () => ["true", "false"] };

/**
 * @param {URLSearchParams} wish what the form has at first
 * @param {Promise<object>} filters what the API takes its names for
 * @param {(wish: URLSearchParams) => void} apply told what somebody wants
 */
export function filterForm(wish, filters, apply) {
  const boxes = thingFilters().flatMap((name) => boxesOf(name, wish, filters));
  const choices = Object.keys(CHOICES).map((name) => [name, choice(name, wish)]);
  const words = h("input", { id: "filter-q", type: "search", value: wish.get("q") ?? "" });
  const main = families().map(({ filter }) => filter);
  const rare = boxes.filter(({ name }) => !main.includes(name));
  const form = h("form.filters", { role: "search", "aria-label": t("sheets.filter.form") },
    h("div.fields", field("filter-q", t("sheets.filter.q"), words),
      boxes.filter(({ name }) => main.includes(name)).map(({ box }) => box), choices.map(([, box]) => box)),
    h("details", { open: rare.some(({ box }) => box.value) }, h("summary", t("sheets.filter.plan")), h("div.fields", rare.map(({ box }) => box))),
    h("p.ways", h("button.primary", { id: "filter-go" }, t("sheets.filter.go"))));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = {};
    boxes.forEach(({ name, box }) => { chosen[name] = [...chosen[name] ?? [], box.value]; });
    choices.forEach(([name, box]) => { chosen[name] = box.querySelector("select").value; });
    apply(asParameters({ ...chosen, q: words.value.trim() }));
  });
  return form;
}

/** A box for each thing asked for, and one at least: several of a kind must all be named. */
function boxesOf(name, wish, filters) {
  const values = wish.getAll(name);
  const known = (value) => filters.then((all) => all[name]?.find((one) => one.id === value)).then((thing) => thing && { label: thing.name });
  return (values.length ? values : [""]).map((value) => ({ name,
    box: suggestForFilter({ label: filterTitle(name), kinds: kindsFor(name), value, known: known(value), name }) }));
}

function choice(name, wish) {
  const id = `filter-${name}`;
  return field(id, t(`sheets.filter.${name}`), h("select", { id }, h("option", { value: "" }, t("sheets.filter.any")),
    CHOICES[name]().map((value) => h("option", { value, selected: wish.get(name) === value }, t(`sheets.filter.${name}.${value}`)))));
}

function field(id, words, control) {
  return h("div.field", h("label", { for: id }, words), control);
}
