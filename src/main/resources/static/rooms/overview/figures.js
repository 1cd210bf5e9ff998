/** The edition in numbers, each leading to the list that it counts. */

import { href } from "/page/address.js";
import { h } from "/page/dom.js";
import { number, percent, t } from "/page/language.js";
import { kindTitle, namedKinds } from "/page/model.js";
import { plural, sign } from "/parts/thing.js";

/** All that an edition counts. */
export function figures({ counts, along }) {
  const { lines, scheduled } = counts;
  return h("section.figures", { "aria-label": t("overview.figures") }, h("ul",
    figure(lines, word("line", lines), href(["fichas", "lines"], along)),
    figure(scheduled, t("overview.scheduled", { share: percent(scheduled, lines) }), href(["fichas", "lines"], { planned: "true", ...along })),
    figure(counts.actions, word("action", counts.actions), href(["fichas", "actions"], along)),
    namedKinds().map((kind) => figure(counts[plural(kind)], word(kind, counts[plural(kind)]), href(["fichas", plural(kind)], along), sign(kind)))));
}

function figure(n, words, address, mark = null) {
  return h("li", h("a", { href: address }, h("b", number(n ?? 0)), " ", h("span", mark, words)));
}

function word(kind, n) {
  return kindTitle(kind, n === 1 ? "one" : "many").toLocaleLowerCase();
}
