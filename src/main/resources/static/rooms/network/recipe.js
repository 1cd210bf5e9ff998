/** What makes a network: which nodes, what ties them, how ties are weighed, and which actions count. The address says it in the API's own words. */

import { thingFilters } from "/page/model.js";

/** What filters actions. */
export function filterNames() {
  return [...thingFilters(), "planned", "q"];
}

const DEFAULTS = { nodes: "agency", via: "action", roles: "lead,partner", weight: "count", min: "0", passages: "1", isolates: "false", names: "all" };

/** What one begins with: networks that many ask for. */
export const PRESETS = [
  ["together", { nodes: "agency" }],
  ["programs", { nodes: "agency", via: "program" }],
  ["forums", { nodes: "agency", via: "forum" }],
  ["agency-population", { nodes: "agency,population" }],
  ["agency-program", { nodes: "agency,program" }],
  ["agency-organization", { nodes: "agency,organization", roles: "lead,partner,mentioned" }],
  ["populations", { nodes: "population" }],
  ["program-program", { nodes: "program" }],
];

/**
 * The recipe in an address, defaults filled in.
 * @param {URLSearchParams} query the address's parameters
 */
export function recipeIn(query) {
  const value = (name) => query.getAll(name).join(",") || DEFAULTS[name];
  return {
    nodes: several(value("nodes")), via: several(value("via")), roles: several(value("roles")), weight: value("weight"),
    min: value("min"), passages: value("passages"), isolates: value("isolates") === "true", names: value("names"),
    filters: Object.fromEntries(filterNames().filter((name) => query.get(name)).map((name) => [name, query.getAll(name).filter(Boolean)])),
  };
}

/** The parameters by which the API is asked for it; what is as by default is left out. */
export function asked(query) {
  const parameters = new URLSearchParams();
  Object.keys(DEFAULTS).forEach((name) => {
    const value = query.getAll(name).join(",");
    if (value && value !== DEFAULTS[name]) {
      parameters.set(name, value);
    }
  });
  [...filterNames(), "edition"].forEach((name) => query.getAll(name).filter(Boolean).forEach((value) => parameters.append(name, value)));
  return parameters;
}

/** Parameters of which those as by default are taken away, so that addresses stay short. */
export function unlessDefault(parameters) {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, value === DEFAULTS[name] ? null : value]));
}

/** Whether an address asks for just what a preset asks for. */
export function isPreset(preset, query) {
  const wanted = asked(new URLSearchParams(preset));
  const now = asked(query);
  now.delete("edition");
  return wanted.toString() === now.toString();
}

function several(text) {
  return text.split(",").map((one) => one.trim()).filter(Boolean);
}
