/** What a brief of two sheets leaves out, and where it is. */

import { changed } from "/page/address.js";
import { h } from "/page/dom.js";
import { t, worded } from "/page/language.js";

/**
 * A remark of what was left out, with a link to all of it.
 * @param {{addressed?: boolean}} [how] whether paper has the address too, once in a brief
 */
export function wholeBrief(left, { addressed = false } = {}) {
  const href = changed({ whole: "true" });
  return h("p.small", worded(left), " ", h("a", { href }, t("brief.whole")),
    addressed ? h("span.paper-only", `: ${new URL(href, location.origin).href}`) : null);
}
