/** What a brief of two sheets leaves out, and where it is: a link on the screen, an address on paper. */

import { changed } from "/page/address.js";
import { h } from "/page/dom.js";
import { t, worded } from "/page/language.js";

/** A remark of what was left out. */
export function wholeBrief(left) {
  const href = changed({ whole: "true" });
  return h("p.small", worded(left), " ", h("a", { href }, t("brief.whole")),
    h("span.paper-only", `: ${new URL(href, location.origin).href}`));
}
