/** How much of each objective is scheduled: bars, and the same in words. */

import { ask, of } from "/page/api.js";
import { href } from "/page/address.js";
import { h, s } from "/page/dom.js";
import { counted, t } from "/page/language.js";
import { sheet } from "/parts/thing.js";

/** A bar for each objective of the edition's plan. */
export async function coverage({ id, plan, along }, signal) {
  const { objectives } = await ask(of("plans", plan.id), { edition: id }, { signal });
  const most = Math.max(1, ...objectives.map(({ counts }) => counts.lines));
  return [h("p.legend.small.muted", swatch("scheduled"), t("overview.coverage.scheduled"), swatch("unscheduled"), t("overview.coverage.unscheduled")),
    h("ol.bars", objectives.map((objective) => bar(objective, most, along)))];
}

function bar({ id, code, title, counts: { scheduled, unscheduled, actions } }, most, along) {
  const list = (planned) => href(["fichas", "lines"], { objective: code, planned, ...along });
  return h("li", code ? h("a.objective", { href: sheet({ kind: "objective", id }) }, h("b", code), " ", title) : null,
    drawn(scheduled, unscheduled, most),
    h("p.small", h("a", { href: list("true") }, counted("overview.coverage.yes", scheduled)), " · ",
      h("a", { href: list("false") }, counted("overview.coverage.no", unscheduled)), " · ",
      h("span.muted", counted("overview.coverage.actions", actions))));
}

function drawn(scheduled, unscheduled, most) {
  const share = (n) => `${(100 * n) / most}%`;
  return s("svg.bar", { "aria-hidden": "true", height: 14, width: "100%" },
    s("rect.scheduled", { x: 0, y: 1, width: share(scheduled), height: 12 }),
    s("rect.unscheduled", { x: share(scheduled), y: 1, width: share(unscheduled), height: 12 }));
}

function swatch(what) {
  return s("svg.swatch", { "aria-hidden": "true", width: 14, height: 14 }, s(`rect.${what}`, { x: 1, y: 1, width: 12, height: 12 }));
}
