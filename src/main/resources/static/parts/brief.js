/** Where the brief of a thing is, in addresses that people can read. */

import { href } from "/page/address.js";
import { h } from "/page/dom.js";
import { folded, t } from "/page/language.js";
import { kindNamed, namedKinds } from "/page/model.js";
import { nameOf } from "/parts/thing.js";

/** The address of a thing's brief. */
export function briefOf({ kind, id }) {
  return href(["informes", written(kindNamed(kind).titles.es), id]);
}

/** The kind that a word in an address stands for, in either language or as the API has it; undefined if for none. */
export function kindWritten(word) {
  const sought = written(word);
  return namedKinds().find((kind) => {
    const { path, titles } = kindNamed(kind);
    return [path, titles.es, titles.en].some((one) => written(one) === sought);
  });
}

/**
 * A link to a thing's brief; none for what has no brief.
 * @param {{kind: string, id: string, label?: string, name: string}} thing
 * @param {{named?: boolean, what?: string}} [how] whether the thing is named in the link, and the link's element and classes
 */
export function briefLink(thing, { named = false, what = "a" } = {}) {
  return namedKinds().includes(thing.kind) ? h(what, { href: briefOf(thing) },
    named ? t("brief.link-of", { name: thing.label ?? nameOf(thing) }) : [t("brief.link"), h("span.unseen", `: ${nameOf(thing)}`)]) : null;
}

function written(words) {
  return folded(words).replaceAll(" ", "-");
}
