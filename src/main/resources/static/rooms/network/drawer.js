/** The recipe as a form: what is chosen in it is drawn at once. */

import { changed, go } from "/page/address.js";
import { h } from "/page/dom.js";
import { counted, number, t } from "/page/language.js";
import { filterTitle, kindsFor, kindTitle, networks, roles, thingFilters } from "/page/model.js";
import { suggestForFilter } from "/parts/suggest.js";
import { recipeIn, unlessDefault } from "/rooms/network/recipe.js";
import { slider } from "/rooms/network/slider.js";

/** What belongs to the network shown before and not to the next one: places are made anew. */
const LEFT_BEHIND = { moved: null, page: null };

/** What besides belongs to nodes of the kinds shown before. */
const OF_NODES = { selected: null, hidden: null, expand: null, steps: null };

/** Up to which weight, and how many passages, one can slide where no network tells. */
const [WEIGHT, PASSAGES] = [5, 5];

/** How finely weights are set that aren't whole numbers. */
const FINE = 0.01;

/**
 * The form.
 * @param {URLSearchParams} query the address's parameters
 * @param {object|null} net the network that they make, if they make one
 */
export function drawer(query, net) {
  const recipe = recipeIn(query);
  const { nodes, ties } = networks();
  const act = () => { consistent(form); form.reportValidity() && go(sent(form, boxes, { nodes: recipe.nodes.join(), weight: recipe.weight })); };
  const boxes = thingFilters().flatMap((name) => (recipe.filters[name] ?? [""]).map((value) => [name, filterBox(name, value, act)]));
  const form = h("form", { "aria-label": t("network.recipe"), on: { submit: (event) => { event.preventDefault(); act(); } } },
    checks("nodes", t("network.nodes"), t("network.nodes-hint"), nodes, recipe.nodes, (kind) => kindTitle(kind, "many")),
    checks("via", t("network.via"), t("network.via-hint"), ties, recipe.via, (kind) => kindTitle(kind, "many")),
    checks("roles", t("network.roles"), null, roles(), recipe.roles, (role) => t(`role.${role}`)),
    weight(recipe, net), filters(recipe, boxes));
  consistent(form);
  // a box for names tells by itself what was picked or typed
  form.addEventListener("change", ({ target }) => { target.getAttribute("role") === "combobox" || act(); });
  return form;
}

function checks(name, label, hint, options, chosen, worded) {
  return h("fieldset", h("legend", label), hint ? h("p.small.muted", hint) : null,
    options.map((option) => h("label.check", h("input", { type: "checkbox", name, value: option, checked: chosen.includes(option), id: `${name}-${option}` }), " ", worded(option))));
}

function weight({ weight: wish, min, passages, isolates, names, via }, net) {
  const { weightings } = networks();
  const chosen = weightings.includes(wish) ? wish : weightings[0];
  const counts = chosen === "count";
  const things = via.length === 1 && networks().ties.includes(via[0]) ? kindTitle(via[0], "many").toLocaleLowerCase() : t("network.things");
  const most = (of, otherwise) => net?.edges.length ? net.edges.reduce((a, edge) => Math.max(a, edge[of]), 0) : otherwise;
  return h("fieldset", h("legend", t("network.ties")),
    h("div.field", h("label", { for: "network-weight" }, t("network.weight")),
      h("select", { id: "network-weight", name: "weight", "aria-describedby": "weight-means" },
        weightings.map((name) => h("option", { value: name, selected: name === chosen }, t(`network.weight.${name}`)))),
      h("span.hint.small.muted", { id: "weight-means" }, t(`network.weight-means.${chosen}`))),
    slider({ id: "network-min", name: "min", label: t("network.min"), hint: t("network.min-means"),
      min: counts ? 1 : 0, max: Math.ceil(most("weight", WEIGHT)), step: counts ? 1 : FINE, value: Math.max(Number(min) || 0, counts ? 1 : 0),
      spoken: (n) => t(counts ? "network.at-least" : "network.weight-from", { n: number(n), things }) }),
    slider({ id: "network-passages", name: "passages", label: t("network.passages"), hint: t("network.passages-mean"),
      min: 1, max: most("passages", PASSAGES), step: 1, value: Number(passages) || 1,
      spoken: (n) => t("network.at-least", { n: number(n), things: t("network.passages-column").toLocaleLowerCase() }) }),
    h("label.check", h("input", { type: "checkbox", name: "isolates", value: "true", checked: isolates, id: "network-isolates" }), " ", t("network.isolates")),
    h("label.check", h("input", { type: "checkbox", name: "names", value: "known", checked: names === "known", id: "network-names" }), " ", t("network.names-known")));
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

function filterBox(name, value, onPick) {
  return suggestForFilter({ label: filterTitle(name), kinds: kindsFor(name), value, onPick });
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

/** The address with what the form says; how ties were weighed before tells whether the least weight still means the same. */
function sent(form, boxes, { nodes: before, weight: weighed }) {
  const parameters = Object.fromEntries(["nodes", "via", "roles"].map((name) => [name, checked(form, name).join(",")]));
  thingFilters().forEach((name) => { parameters[name] = boxes.filter(([other]) => other === name).map(([, box]) => box.value).filter(Boolean); });
  const min = form.min.value;
  return changed({
    ...LEFT_BEHIND, ...(parameters.nodes === before ? {} : OF_NODES), ...parameters, ...unlessDefault({ via: parameters.via, roles: parameters.roles, weight: form.weight.value }),
    min: Number(min) > Number(form.min.min) && form.weight.value === weighed ? min : null, passages: Number(form.passages.value) > 1 ? form.passages.value : null,
    isolates: form.isolates.checked ? "true" : null, names: form.names.checked ? "known" : null, planned: form.planned.value, q: form.q.value.trim(),
  });
}
