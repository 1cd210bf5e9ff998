/** What the marks in a text mean: those that are in it, in words. */

import { h } from "/page/dom.js";
import { t } from "/page/language.js";
import { sign } from "/parts/thing.js";
import { mentionKind } from "/rooms/sheets/mentions.js";

/** @param {object[]} mentions as `mentionsOf` gives them */
export function legend(mentions) {
  const kinds = [...new Map(mentions.map((mention) => [mention.kind, mention])).values()];
  const roles = [...new Set(mentions.map(({ role }) => role).filter(Boolean))];
  const clause = mentions.some((mention) => mention.clause);
  return mentions.length ? h("ul.legend.small", { "aria-label": t("sheets.legend.name") },
    kinds.map((mention) => h("li", h("mark", { class: `of-${mention.kind}` }, sign(mention.kind), " ", mentionKind({ kind: mention.kind })))),
    roles.map((role) => h("li", h("mark.of-agency", { data: { role } }, t(`role.${role}`)))),
    clause ? h("li", h("span.clause", t("sheets.legend.clause"))) : null) : null;
}
