/** A network's recipe in words, for its title, its picture and those who cite it. */

import { counted, listed, number, t } from "/page/language.js";
import { filterTitle, kindsFor, kindTitle, networks } from "/page/model.js";
import { isProvisional } from "/parts/thing.js";

/** What a network is called: "Dependencias con programas en común"; just "Red" where its kinds aren't known. */
export function titleOf({ nodes, via }) {
  if (![...nodes, ...via].every((kind) => networks().nodes.includes(kind) || networks().ties.includes(kind))) {
    return t("room.network");
  }
  const things = kinds(via);
  if (nodes.length === 1) {
    return t("network.title-one", { nodes: upper(kinds(nodes)), via: things });
  }
  const both = upper(kinds(nodes));
  return via.join() === "action" ? t("network.title-two", { nodes: both }) : t("network.title-one", { nodes: both, via: things });
}

/** The recipe of a network in sentences. */
export function recipeWords(net) {
  const { nodes, via, roles, weight, min, passages, isolates, names } = net.recipe;
  const said = [
    t("network.words.nodes", { nodes: kinds(nodes), via: kinds(via) }),
    t("network.words.roles", { roles: listed(roles.map((role) => t(`role.${role}`))) }),
    t("network.words.weight", { weight: t(`network.weight.${weight}`) }),
  ];
  if (Number(min) > 0) {
    said.push(t("network.words.min", { min: number(Number(min)) }));
  }
  if (passages > 1) {
    said.push(t("network.words.passages", { passages: number(passages) }));
  }
  if (isolates) {
    said.push(t("network.words.isolates"));
  }
  const guessed = net.nodes.filter(isProvisional).length;
  if (names === "known") {
    said.push(t("network.words.names-known"));
  }
  else if (guessed) {
    said.push(counted("network.words.provisional", guessed));
  }
  filtersOf(net).forEach(([name, values]) => said.push(t("network.words.filter", { name: (kindsFor(name).length ? filterTitle(name) : t(`network.filter.${name}`)), value: listed(values) })));
  return said;
}

/** The filters of a network: by name, what passes; things by their names, the rest as its address has it. */
function filtersOf({ recipe, links }) {
  const asked = new URLSearchParams(links.self.split("?")[1]);
  const things = Object.entries(recipe.filters ?? {}).map(([name, values]) => [name, values.map(filterName)]);
  const words = [["planned", (value) => t(`network.planned.${value}`)], ["q", String]]
    .filter(([name]) => asked.has(name) && !recipe.filters?.[name]).map(([name, worded]) => [name, asked.getAll(name).map(worded)]);
  return [...things, ...words];
}

function filterName({ id, name }) {
  const code = id.split(":")[1];
  return code ? `${code} ${name}` : name;
}

/** A node or tie's name without the kind. */
export function tieName({ from, to }) {
  return `${from.label} — ${to.label}`;
}

function kinds(names) {
  return listed(names.map((kind) => kindTitle(kind, "many").toLocaleLowerCase()));
}

function upper(words) {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
