/** What a brief of two sheets leaves out, and where it is. */

import { changed } from "/page/address.js";
import { h } from "/page/dom.js";
import { t, worded } from "/page/language.js";

/** A remark of what was left out, with a link to all of it, which paper has once: see {@link wholeAddress}. */
export function wholeBrief(left) {
  return h("p.small", worded(left), " ", h("a.no-print", { href: whole() }, t("brief.whole")));
}

/** On paper, where all of a brief is that leaves something out; null of one that doesn't. */
export function wholeAddress({ sections, left }) {
  const some = left || sections.some((section) => section.left);
  return some ? h("p.paper-only.whole-address", `${t("brief.whole")}: `, h("span.address", new URL(whole(), location.origin).href)) : null;
}

function whole() {
  return changed({ whole: "true" });
}
