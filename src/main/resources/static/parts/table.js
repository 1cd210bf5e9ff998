/**
 * Tables that can be sorted by their heads, and whose rows can be opened. What has too many columns
 * of words for a sheet of paper is printed row by row, each cell under its column's title.
 */

import { fill, h, newId } from "/page/dom.js";
import { said } from "/page/frame.js";
import { compared, t } from "/page/language.js";

/** So many columns of words can be read side by side on paper. */
const ABREAST = 5;

/**
 * A table.
 * @param {object} what
 * @param {string} what.caption what it shows; seen only by those who can't see where it stands
 * @param {{key: string, title: string, hint?: string, numeric?: boolean, cell: Function, value?: Function}[]} what.columns
 * `cell(row)` gives what is shown, `value(row)` by what it is sorted; without it the column can't be sorted
 * @param {object[]} what.rows
 * @param {{key: string, down: boolean}} [what.sorted] the order at first
 * @param {(sorted: {key: string, down: boolean}) => void} [what.onSort] told when somebody sorts
 * @param {(row: object) => Node} [what.open] what a row shows when it is opened
 * @param {(row: object) => boolean} [what.opened] which rows are open at first
 * @param {(row: object, open: boolean) => void} [what.onOpen] told when somebody opens or closes a row
 * @param {(row: object, element: Element) => void} [what.onRow] told of each row made
 */
export function table({ caption, columns, rows, sorted = null, onSort, open, opened, onOpen, onRow }) {
  const body = h("tbody");
  const heads = columns.map((column) => head(column, (key) => {
    const numeric = columns.find((other) => other.key === key).numeric;
    sorted = { key, down: sorted?.key === key ? !sorted.down : Boolean(numeric) };
    draw();
    said(t(sorted.down ? "table.sorted-down" : "table.sorted-up", { column: column.title }));
    onSort?.(sorted);
  }));
  function draw() {
    heads.forEach(({ element, key }) => element.setAttribute("aria-sort",
      key !== sorted?.key ? "none" : sorted.down ? "descending" : "ascending"));
    fill(body, order(rows, columns, sorted).flatMap((row) => drawn(row, columns, { open, opened, onOpen, onRow })));
  }
  draw();
  return h("div.scroller", { tabindex: "0", role: "region", "aria-label": caption },
    h(columns.filter(({ numeric }) => !numeric).length > ABREAST ? "table.by-row" : "table", h("caption.unseen", caption),
      h("thead", h("tr", open ? h("th", h("span.unseen", t("table.open-column"))) : null, heads.map(({ element }) => element))), body));
}

function head({ key, title, hint, numeric, value }, sort) {
  const element = h(numeric ? "th.numeric" : "th", { scope: "col", title: hint ?? null },
    value ? h("button.plain", { type: "button", on: { click: () => sort(key) } }, title) : title);
  return { key: value ? key : null, element };
}

function order(rows, columns, sorted) {
  const column = sorted && columns.find(({ key }) => key === sorted.key);
  if (!column?.value) {
    return rows;
  }
  const sign = sorted.down ? -1 : 1;
  return [...rows].sort((a, b) => sign * difference(column.value(a), column.value(b)));
}

function difference(a, b) {
  return typeof a === "number" && typeof b === "number" ? a - b : compared(a ?? "", b ?? "");
}

function drawn(row, columns, how) {
  const cells = columns.map(({ title, numeric, cell }) => h(numeric ? "td.numeric" : "td", { data: { title } }, cell(row)));
  const element = h("tr", how.open ? h("td", opener(row, columns.length + 1, how)) : null, cells);
  how.onRow?.(row, element);
  if (!how.opened?.(row)) {
    return [element];
  }
  const button = element.querySelector(".opener");
  return [element, shown(button, row, columns.length + 1, how)];
}

/** The row below an opened one; its button says that it is there. */
function shown(button, row, width, { open }) {
  button.setAttribute("aria-expanded", "true");
  button.setAttribute("aria-label", t("table.close"));
  button.setAttribute("aria-controls", button.dataset.opens);
  button.textContent = "▾";
  return h("tr.opened", { id: button.dataset.opens }, h("td", { colspan: width }, open(row)));
}

function opener(row, width, how) {
  const id = newId("opened");
  const button = h("button.opener", { type: "button", "aria-expanded": "false", "aria-label": t("table.open"), title: t("table.open"), data: { opens: id } }, "▸");
  button.addEventListener("click", () => {
    const there = document.getElementById(id);
    if (there) {
      there.remove();
      button.setAttribute("aria-expanded", "false");
      button.setAttribute("aria-label", t("table.open"));
      button.removeAttribute("aria-controls");
      button.textContent = "▸";
    }
    else {
      button.closest("tr").after(shown(button, row, width, how));
    }
    how.onOpen?.(row, !there);
  });
  return button;
}
