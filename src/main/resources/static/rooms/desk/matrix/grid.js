/** The matrix as a table that a keyboard can walk through: one stop for Tab, arrows within. */

import { changed } from "/page/address.js";
import { h } from "/page/dom.js";
import { counted, foreign, number, t } from "/page/language.js";
import { labelOf, sheet, sign } from "/parts/thing.js";
import { walked } from "/rooms/desk/matrix/keys.js";
import { shade } from "/rooms/desk/matrix/scale.js";

/** So many columns have room for their names in level lines. */
const FEW = 8;

/**
 * Draws the table.
 * @param {object} model rows, columns and cells
 * @param {string} count which number stands in a cell
 * @param {number[]} bounds the shades
 * @returns {Element} a region that scrolls, its heads staying in sight
 */
export function grid({ rows, columns, cell }, count, bounds) {
  const table = h("table", { role: "grid", "aria-label": t("desk.matrix.name"), "aria-describedby": "matrix-keys" },
    h("thead", h("tr", h("td.corner", { tabindex: "-1" }, t("desk.matrix.corner")), columns.map(column))),
    h("tbody", rows.map((agency) => h("tr", row(agency), columns.map((other) => drawn(agency, other, cell(`${agency.id}~${other.id}`).answer, count, bounds))))));
  table.addEventListener("keydown", walked);
  table.addEventListener("focusin", ({ target }) => stop(table, target));
  const region = h(columns.length > FEW ? "div.heat" : "div.heat.few", table);
  stop(table, table.querySelector("[data-cell]") ?? table.querySelector(".corner"));
  return [h("p.small.muted.no-print", { id: "matrix-keys" }, t("desk.matrix.keys")), region];
}

/** Marks the chosen cell, and lets Tab come to it. */
export function point([, region], name) {
  region.querySelectorAll("td.chosen").forEach((cell) => cell.classList.remove("chosen"));
  const cell = name && region.querySelector(`[data-cell="${CSS.escape(name)}"]`);
  if (cell) {
    cell.closest("td").classList.add("chosen");
    stop(region.querySelector("table"), cell);
  }
}

function stop(table, target) {
  table.querySelectorAll("[tabindex='0']").forEach((one) => one.setAttribute("tabindex", "-1"));
  target.setAttribute("tabindex", "0");
}

function column(thing) {
  return h("th", { scope: "col" }, h("div.upright", head(thing)));
}

function row(thing) {
  return h("th", { scope: "row" }, head(thing));
}

function head(thing) {
  const label = labelOf(thing);
  return [h("a", { href: sheet(thing), tabindex: "-1", class: `of-${thing.kind}`, title: thing.name, lang: foreign(thing) }, sign(thing.kind), " ",
    thing.name !== label ? [h("b", label), h("span.full", ` ${thing.name}`)] : label), " ", h("span.total", { title: t("desk.matrix.total") }, number(thing.total))];
}

function drawn(agency, other, answer, count, bounds) {
  const name = `${agency.id}~${other.id}`;
  const who = { agency: labelOf(agency), other: other.kind === "objective" ? t("desk.matrix.objective-named", { code: other.label }) : other.name };
  if (!answer) {
    return h("td", { tabindex: "-1", data: { cell: name }, "aria-label": t("desk.matrix.cell-empty", who) });
  }
  return h("td", { class: `shade shade-${shade(answer[count], bounds)}` }, h("a", {
    href: changed({ cell: name }), tabindex: "-1", data: { cell: name }, "aria-label": t("desk.matrix.cell", { ...who, ...inWords(answer) }),
  }, number(answer[count])));
}

/** How many actions, and in which roles. */
export function inWords({ actions, leads, partners, mentions }) {
  return { actions: counted("desk.actions", actions), roles: [[leads, "leads"], [partners, "partners"], [mentions ?? 0, "mentions"]].filter(([n]) => n > 0)
    .map(([n, role]) => t(`desk.matrix.role.${role}`, { n })).join(", ") };
}
