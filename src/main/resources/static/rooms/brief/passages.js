/** The words behind a brief, numbered: each passage once; those that have no room for their words stand below, close together. */

import { h } from "/page/dom.js";
import { DOCUMENTS, t, worded } from "/page/language.js";
import { sheet } from "/parts/thing.js";
import { where } from "/rooms/brief/parts.js";
import { wholeBrief } from "/rooms/brief/whole.js";

export function passages({ passages: all, left, edition }) {
  const list = (kind, some) => some.length ? h(`ol.${kind}`, some.map((one) => passage(one, edition))) : null;
  return all.length ? h("section.passages", { "aria-labelledby": "passages" }, h("h2", { id: "passages" }, t("brief.passages")),
    h("p.small.muted", t("brief.passages-note")), list("worded", all.filter(({ words }) => words.length)),
    list("wordless", all.filter(({ words }) => !words.length)), left ? wholeBrief(left) : null) : null;
}

function passage({ number, action, line, place, words, length }, edition) {
  return h("li", { id: `p${number}`, value: number },
    h("a", { href: sheet({ kind: "action", id: action }), title: line.name }, line.label), " ", h("span.small.muted", where(place, edition)),
    words.length ? [" ", h("q", { lang: DOCUMENTS }, quoted(words, length))] : null);
}

function quoted(words, length) {
  return [words[0].start > 0 ? "… " : null, words.map(({ quote }, i) => [i ? " … " : null, quote]), words.at(-1).end < length ? " …" : null];
}
