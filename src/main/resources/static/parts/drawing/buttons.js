/** The buttons over a drawing, for those who have no wheel. */

import { h } from "/page/dom.js";
import { t } from "/page/language.js";
import { toolbar } from "/parts/toolbar.js";

/** What lies over the picture, where no name can be read. */
export function covering(canvas) {
  const { left, top } = canvas.getBoundingClientRect();
  return [...canvas.querySelectorAll(".over")].map((element) => element.getBoundingClientRect()).filter(({ width }) => width)
    .map((box) => ({ left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top }));
}

/**
 * Nearer, farther, all of it, and choosing several.
 * @param {{zoomBy: (factor: number) => void, fit: () => void, lassoing: (on: boolean) => void}} does what they do
 * @param {boolean} several whether several nodes can be chosen
 */
export function buttons({ zoomBy, fit, lassoing }, several) {
  const tools = [["+", "drawing.nearer", () => zoomBy(1.3)], ["−", "drawing.farther", () => zoomBy(1 / 1.3)], ["⤢", "drawing.fit", fit]]
    .map(([sign, key, click]) => h("button", { type: "button", "aria-label": t(key), title: t(key), on: { click } }, sign));
  const all = several ? [...tools, around(lassoing)] : tools;
  return toolbar(h("div.view.over.no-print", all), t("drawing.tools"), all);
}

function around(lassoing) {
  const button = h("button", { type: "button", "aria-pressed": "false", "aria-label": t("drawing.lasso"), title: t("drawing.lasso-hint") }, "◌");
  button.addEventListener("click", () => {
    const on = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(on));
    lassoing(on);
  });
  return button;
}
