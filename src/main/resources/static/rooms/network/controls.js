/** The recipe as a form: what is chosen in it is drawn when it is sent. */

import { changed, go } from "/page/address.js";
import { h } from "/page/dom.js";
import { counted, t } from "/page/language.js";
import { filterTitle, kindsFor, kindTitle, networks, roles, thingFilters } from "/page/model.js";
import { suggest } from "/parts/suggest.js";
import { recipeIn, unlessDefault } from "/rooms/network/recipe.js";

/** What belongs to the network shown before and not to the next one. */
const LEFT_BEHIND = { selected: null, hidden: null, expand: null, moved: null, page: null };

/**
 * The form, in a fold that is open where there is room.
 * @param {URLSearchParams} query the address's parameters
 * @param {boolean} open whether it is unfolded
 */
export function controls(query, open) {
  const recipe = recipeIn(query);
  const { nodes, ties } = networks();
  const boxes = thingFilters().flatMap((name) => (recipe.filters[name] ?? [""]).map((value) => [name, filterBox(name, value)]));
  const form = h("form", { "aria-label": t("network.recipe"), on: { submit: (event) => { event.preventDefault(); go(sent(form, boxes)); } } },
    checks("nodes", t("network.nodes"), t("network.nodes-hint"), nodes, recipe.nodes, (kind) => kindTitle(kind, "many")),
    checks("via", t("network.via"), t("network.via-hint"), ties, recipe.via, (kind) => kindTitle(kind, "many")),
    checks("roles", t("network.roles"), null, roles(), recipe.roles, (role) => t(`role.${role}`)),
    weight(recipe), filters(recipe, boxes),
    h("p.send", h("button.primary", { type: "submit", id: "network-send" }, t("network.draw"))));
  consistent(form);
  form.addEventListener("change", () => consistent(form));
  return h("details.controls.no-print", { open, id: "network-controls" }, h("summary", h("h2", t("network.change"))), form);
}

function checks(name, label, hint, options, chosen, worded) {
  return h("fieldset", h("legend", label), hint ? h("p.small.muted", hint) : null,
    options.map((option) => h("label.check", h("input", { type: "checkbox", name, value: option, checked: chosen.includes(option), id: `${name}-${option}` }), " ", worded(option))));
}

function weight({ weight: wish, min, passages, isolates }) {
  const { weightings } = networks();
  const chosen = weightings.includes(wish) ? wish : weightings[0];
  const means = h("span.hint.small.muted", { id: "weight-means" }, t(`network.weight-means.${chosen}`));
  return h("fieldset", h("legend", t("network.ties")),
    h("div.field", h("label", { for: "network-weight" }, t("network.weight")),
      h("select", { id: "network-weight", name: "weight", "aria-describedby": means.id, on: { change: ({ target }) => { means.textContent = t(`network.weight-means.${target.value}`); } } },
        weightings.map((name) => h("option", { value: name, selected: name === chosen }, t(`network.weight.${name}`)))), means),
    h("div.field", h("label", { for: "network-min" }, t("network.min")),
      h("input", { id: "network-min", name: "min", type: "number", min: "0", step: "any", inputmode: "decimal", value: min })),
    h("div.field", h("label", { for: "network-passages" }, t("network.passages")), h("span.hint.small.muted", { id: "passages-mean" }, t("network.passages-mean")),
      h("input", { id: "network-passages", name: "passages", type: "number", min: "1", step: "1", inputmode: "numeric", value: passages, "aria-describedby": "passages-mean" })),
    h("label.check", h("input", { type: "checkbox", name: "isolates", value: "true", checked: isolates, id: "network-isolates" }), " ", t("network.isolates")));
}

function filters({ filters: set }, boxes) {
  const count = Object.keys(set).length;
  return h("details.filters", { open: count > 0 }, h("summary", count ? counted("network.filters-set", count) : t("network.filters")),
    boxes.map(([, box]) => box),
    h("div.field", h("label", { for: "network-planned" }, t("network.filter.planned")),
      h("select", { id: "network-planned", name: "planned" }, ["", "true", "false"].map((value) =>
        h("option", { value, selected: value === (set.planned?.[0] ?? "") }, t(`network.planned.${value || "any"}`))))),
    h("div.field", h("label", { for: "network-q" }, t("network.filter.q")),
      h("input", { id: "network-q", name: "q", type: "search", value: set.q?.[0] ?? "" })));
}

function filterBox(name, value) {
  return suggest({ label: filterTitle(name), kinds: kindsFor(name), value });
}

/** One or two kinds of nodes; what is a node can't tie nodes. */
function consistent(form) {
  const nodes = checked(form, "nodes");
  form.querySelectorAll("[name=nodes]").forEach((box) => { box.disabled = !box.checked && nodes.length >= 2; });
  form.querySelectorAll("[name=via]").forEach((box) => {
    box.disabled = nodes.includes(box.value);
    box.checked &&= !box.disabled;
  });
  [["nodes", "network.need-nodes"], ["via", "network.need-via"], ["roles", "network.need-roles"]].forEach(([name, key]) =>
    form.querySelector(`[name=${name}]:not(:disabled)`)?.setCustomValidity(checked(form, name).length ? "" : t(key)));
}

function checked(form, name) {
  return [...form.querySelectorAll(`[name=${name}]:checked`)].map(({ value }) => value);
}

function sent(form, boxes) {
  const parameters = Object.fromEntries(["nodes", "via", "roles"].map((name) => [name, checked(form, name).join(",")]));
  thingFilters().forEach((name) => { parameters[name] = boxes.filter(([other]) => other === name).map(([, box]) => box.value).filter(Boolean); });
  return changed({
    ...LEFT_BEHIND, ...parameters, ...unlessDefault({ via: parameters.via, roles: parameters.roles, weight: form.weight.value }),
    min: Number(form.min.value) > 0 ? form.min.value : null, passages: Number(form.passages.value) > 1 ? form.passages.value : null,
    isolates: form.isolates.checked ? "true" : null, planned: form.planned.value, q: form.q.value.trim(),
  });
}
