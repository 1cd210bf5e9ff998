/** The parts of a brief: tables of things and of the numbers of the passages that support them. */

import { href } from "/page/address.js";
import { h } from "/page/dom.js";
import { t, worded } from "/page/language.js";
import { labelOf, sheet, thingLink } from "/parts/thing.js";
import { wholeBrief } from "/rooms/brief/whole.js";

/** A section; one without rows says what that means. */
export function part({ id, title, note, columns, rows, left }, { edition }) {
  const heading = `part-${id}`;
  return h("section", { "aria-labelledby": heading, class: `part-of-${id}` }, h("h2", { id: heading }, worded(title)),
    h(rows.length ? "p.small.muted" : "p", worded(note)),
    rows.length ? h("div.scroller", { tabindex: "0", role: "group", "aria-label": worded(title) }, h("table", h("caption.unseen", worded(title)),
      h("thead", h("tr", columns.map((column) => h("th", { scope: "col" }, worded(column))))),
      h("tbody", rows.map((row) => h("tr", row.map((cell) => h("td", inside(cell, edition)))))))) : null,
    left ? wholeBrief(left) : null);
}

function inside({ words, things, more, passages, place }, edition) {
  const named = things.length === 1 && words;
  const twice = named && worded(words) === things[0].label;
  return [words && !named ? [worded(words), " "] : null,
    things.map((thing, i) => [i ? ", " : null, thingLink({ ...thing, label: labelOf(thing) })]),
    named && !twice ? [" ", h("span.full", worded(words))] : null,
    more ? h("span.muted", ` +${more}`) : null, numbers(passages), place ? where(place, edition) : null];
}

/** Three numbers in a row or more are written as the first and the last. */
export function runs(numbers) {
  return numbers.reduce((all, n) => {
    const last = all.at(-1);
    return last && n === last[1] + 1 ? [...all.slice(0, -1), [last[0], n]] : [...all, [n, n]];
  }, []);
}

function numbers(passages) {
  return runs(passages).map(([first, last], i) => [i ? ", " : null, number(first), last > first ? ["-", number(last)] : null]);
}

function number(n) {
  return h("a.passage-number", { href: `#p${n}`, "aria-label": t("brief.passage", { n }) }, n);
}

/** Lines of the document, as a link to them. */
export function where({ firstLine, lastLine }, edition) {
  return h("a.lines", { href: href(["fichas", "source", edition.id], { lines: `${firstLine}-${lastLine}` }) },
    t(firstLine === lastLine ? "brief.place-one" : "brief.place", { first: String(firstLine), last: String(lastLine) }));
}
