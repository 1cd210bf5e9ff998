/** What is counted in a matrix, in which order it stands, and whether empty rows and columns stay. */

import { changed, go } from "/page/address.js";
import { h } from "/page/dom.js";
import { t } from "/page/language.js";

const COUNTS = { population: ["actions", "leads", "partners"], objective: ["actions", "leads", "partners", "mentions"] };

const ORDERS = ["name", "total"];

/** What the address wishes of a matrix, defaults where it says nothing. */
export function wishes({ across }, query) {
  const one = (name, choices, otherwise) => choices.includes(query.get(name)) ? query.get(name) : otherwise;
  const narrower = query.get("narrower") === "true";
  return {
    count: one("count", COUNTS[across], "actions"),
    rows: one("rows", ORDERS, "total"),
    columns: one("columns", ORDERS, across === "objective" ? "name" : "total"),
    empty: query.get("empty") === "true",
    narrower,
    parameters: across === "population" ? { narrower: String(narrower) } : {},
  };
}

/** Boxes for these wishes. */
export function controls({ across }, wish) {
  return h("div.matrix-controls.no-print",
    chosen("count", t("desk.matrix.count"), COUNTS[across].map((count) => [count, t(`desk.matrix.count.${count}`)]), wish.count),
    chosen("rows", t("desk.matrix.rows"), ORDERS.map((order) => [order, t(`desk.matrix.order.${order}`)]), wish.rows),
    chosen("columns", t(`desk.matrix.columns.${across}`), ORDERS.map((order) => [order, t(`desk.matrix.order.${order}`)]), wish.columns),
    checked("empty", t("desk.matrix.empty"), wish.empty),
    across === "population" ? checked("narrower", t("desk.matrix.narrower"), wish.narrower) : null);
}

function chosen(name, label, options, value) {
  const id = `matrix-${name}`;
  return h("div.field", h("label", { for: id }, label), h("select", { id, on: { change: (event) => go(changed({ [name]: event.target.value })) } },
    options.map(([option, words]) => h("option", { value: option, selected: option === value }, words))));
}

function checked(name, label, value) {
  const id = `matrix-${name}`;
  return h("div.check", h("input", { type: "checkbox", id, checked: value,
    on: { change: (event) => go(changed({ [name]: event.target.checked ? "true" : null })) } }), h("label", { for: id }, label));
}
