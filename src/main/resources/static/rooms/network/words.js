/** A network's recipe in words, for its title, its picture and those who cite it. */

import { listed, number, t } from "/page/language.js";
import { kindWord } from "/parts/thing.js";

/** What a network is called: "Dependencias con programas en común". */
export function titleOf({ nodes, via }) {
  const things = kinds(via);
  if (nodes.length === 1) {
    return t("network.title-one", { nodes: upper(kinds(nodes)), via: things });
  }
  const both = upper(kinds(nodes));
  return via.join() === "action" ? t("network.title-two", { nodes: both }) : t("network.title-one", { nodes: both, via: things });
}

/**
 * The recipe in sentences.
 * @param {object} recipe as the address or the API has it
 * @param {(id: string) => string} [called] what a thing in a filter is called
 * @returns {string[]}
 */
export function recipeWords({ nodes, via, roles, weight, min, isolates, filters }, called = (id) => id) {
  const said = [
    t("network.words.nodes", { nodes: kinds(nodes), via: kinds(via) }),
    t("network.words.roles", { roles: listed(roles.map((role) => t(`role.${role}`))) }),
    t("network.words.weight", { weight: t(`network.weight.${weight}`) }),
  ];
  if (Number(min) > 0) {
    said.push(t("network.words.min", { min: number(Number(min)) }));
  }
  if (isolates) {
    said.push(t("network.words.isolates"));
  }
  Object.entries(filters ?? {}).forEach(([name, values]) => said.push(t("network.words.filter",
    { name: t(`network.filter.${name}`), value: listed([values].flat().map((value) => filterValue(name, value, called))) })));
  return said;
}

/** A node or tie's name without the kind. */
export function tieName({ from, to }) {
  return `${from.label} — ${to.label}`;
}

function filterValue(name, value, called) {
  return name === "planned" ? t(`network.planned.${value}`) : called(String(value));
}

function kinds(names) {
  return listed(names.map((kind) => kindWord(kind, "many").toLocaleLowerCase()));
}

function upper(words) {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
