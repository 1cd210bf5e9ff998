/** Tables that can be sorted by their heads, and whose rows can be opened. */

import { fill, h, newId } from "/page/dom.js";
import { said } from "/page/frame.js";
import { compared, t } from "/page/language.js";

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
 * @param {(row: object, element: Element) => void} [what.onRow] told of each row made
 */
export function table({ caption, columns, rows, sorted = null, onSort, open, onRow }) {
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
    fill(body, order(rows, columns, sorted).flatMap((row) => drawn(row, columns, open, onRow)));
  }
  draw();
  return h("div.scroller", { tabindex: "0", role: "region", "aria-label": caption },
    h("table", h("caption.unseen", caption),
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

function drawn(row, columns, open, onRow) {
  const cells = columns.map(({ numeric, cell }) => h(numeric ? "td.numeric" : "td", cell(row)));
  const element = h("tr", open ? h("td", opener(row, columns.length + 1, open)) : null, cells);
  onRow?.(row, element);
  return [element];
}

function opener(row, width, open) {
  const id = newId("opened");
  const button = h("button.opener", { type: "button", "aria-expanded": "false", "aria-label": t("table.open"), title: t("table.open") }, "▸");
  button.addEventListener("click", () => {
    const there = document.getElementById(id);
    button.setAttribute("aria-expanded", String(!there));
    button.setAttribute("aria-label", t(there ? "table.open" : "table.close"));
    button.textContent = there ? "▸" : "▾";
    if (there) {
      there.remove();
      return;
    }
    button.setAttribute("aria-controls", id);
    button.closest("tr").after(h("tr.opened", { id }, h("td", { colspan: width }, open(row))));
  });
  return button;
}
