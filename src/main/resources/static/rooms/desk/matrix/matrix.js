/** A heat map of agencies by populations or by objectives; each cell opens the actions behind it. */

import { changed, go, here } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { said } from "/page/frame.js";
import { counted, t } from "/page/language.js";
import { stylesheet } from "/page/stylesheet.js";
import { empty } from "/parts/states.js";
import { applied } from "/rooms/desk/filters.js";
import { heading, tools } from "/rooms/desk/list.js";
import { meetingHead } from "/rooms/desk/meeting.js";
import { behind } from "/rooms/desk/matrix/cell.js";
import { controls, wishes } from "/rooms/desk/matrix/controls.js";
import { archive, asked, everything } from "/rooms/desk/matrix/data.js";
import { grid, point } from "/rooms/desk/matrix/grid.js";
import { arranged } from "/rooms/desk/matrix/model.js";
import { legend, scale } from "/rooms/desk/matrix/scale.js";

/** Draws a view's matrix; told of another chosen cell, it opens that one. */
export async function matrix(view, query, signal) {
  const wish = wishes(view, query);
  const filters = { ...applied(view, query), ...wish.parameters };
  const [answer, more] = await Promise.all([asked(view.question, filters, signal),
    wish.empty ? everything(view.across, filters, signal) : null, stylesheet("/rooms/desk/matrix/matrix.css")]);
  const model = arranged(answer.rows, view.across, wish, more);
  const words = t("desk.matrix.size", { agencies: counted("desk.matrix.agencies", model.rows.length),
    columns: counted(`desk.matrix.${view.across}`, model.columns.length) });
  said(words);
  const shades = scale(model.most);
  const panel = h("aside.behind-cell", { "aria-label": t("desk.matrix.panel") });
  const cells = model.rows.length && model.columns.length ? grid(model, wish.count, shades) : null;
  const open = (now) => chosen(now.get("cell"), { model, panel, cells, wish });
  open(query);
  return { told: (now) => open(now), elements: [heading(view, words, tools(view, filters, null, archive(view.across, filters))), meetingHead(answer),
    controls(view, wish),
    cells ? h("div.matrix-room", h("div.matrix", legend(shades, wish.count), cells), panel) : empty(t("desk.none"), t("desk.none-ways-matrix"))] };
}

/** Opens the cell that the address names beside the matrix, or closes it. */
function chosen(name, { model, panel, cells, wish }) {
  const before = panel.dataset.cell ?? "";
  panel.dataset.cell = name ?? "";
  const cell = name ? model.cell(name) : null;
  panel.hidden = !name;
  if (cells) {
    point(cells, name);
  }
  fill(panel, name ? behind(cell, wish, closed) : null);
  if (panel.isConnected && name && name !== before) {
    panel.querySelector("h3").focus({ preventScroll: true });
    panel.scrollIntoView({ block: "nearest" });
  }
}

/** Back to the matrix, to the very cell. */
function closed() {
  const name = here().query.get("cell");
  go(changed({ cell: null }));
  document.querySelector(`[data-cell="${CSS.escape(name)}"]:is(a, td)`)?.focus();
}
