/** Walking through a table with the keyboard. */

const STEPS = {
  ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0], PageDown: [8, 0], PageUp: [-8, 0],
  Home: [0, -Infinity], End: [0, Infinity],
};

/** Goes from cell to cell; Ctrl with Home and End to the corners. */
export function walked(event) {
  const step = STEPS[event.key];
  if (!step || event.altKey || event.metaKey) {
    return;
  }
  event.preventDefault();
  const cell = event.target.closest("td, th");
  const table = event.currentTarget;
  const whole = event.ctrlKey && (event.key === "Home" || event.key === "End");
  const row = table.rows[within(cell.parentElement.rowIndex + (whole ? step[1] : step[0]), table.rows.length)];
  const next = row.cells[within(cell.cellIndex + step[1], row.cells.length)];
  (next.querySelector("a") ?? next).focus();
}

function within(wish, length) {
  return Math.max(0, Math.min(length - 1, wish));
}
