/** The doors to all sheets: lists with how much is in them, the plan, the document. */

import { ask } from "/page/api.js";
import { edition, href } from "/page/address.js";
import { h } from "/page/dom.js";
import { counted, number, t } from "/page/language.js";
import { kindTitle, namedKinds } from "/page/model.js";
import { plural, sign } from "/parts/thing.js";

/** The room's first page. */
export async function view(address, signal) {
  const [editions, ...totals] = await Promise.all([ask("/api/editions", {}, { signal }),
    ...namedKinds().map((kind) => ask(`/api/${plural(kind)}`, { size: 1 }, { signal }))]);
  const shown = editions.filter(({ id }) => !edition() || id === edition());
  return {
    title: t("room.sheets"),
    inside: [h("h1", { tabindex: "-1" }, t("room.sheets")), h("p.lead", t("sheets.lead")),
      part("named", t("sheets.doors.named"), namedKinds().map((kind, i) => kindDoor(kind, totals[i].total, shown))),
      part("document", t("sheets.doors.document"), shown.flatMap(documentDoors))],
  };
}

function part(id, title, doors) {
  return h("section", { "aria-labelledby": id }, h("h2", { id }, title), h("ul.doors", doors));
}

/** With one edition to look at, a list may have more than the edition names: the catalog's hierarchies. */
function kindDoor(kind, total, editions) {
  const named = editions.length === 1 ? editions[0].counts[plural(kind)] : undefined;
  return door({ kind, words: kindTitle(kind, "many"), amount: total, address: href(["fichas", plural(kind)]),
    more: named === undefined || named === total ? null : counted("sheets.doors.in-edition", named) });
}

function documentDoors({ id, title, plan, counts }) {
  return [
    door({ kind: "line", words: kindTitle("line", "many"), amount: counts.lines, address: href(["fichas", "lines"], { edition: id }),
      more: counted("sheets.doors.scheduled", counts.scheduled) }),
    door({ kind: "action", words: kindTitle("action", "many"), amount: counts.actions, address: href(["fichas", "actions"], { edition: id }) }),
    door({ kind: "plan", words: t("sheets.doors.tree"), address: href(["fichas", "plans", plan.id], { edition: id }), more: plan.title }),
    door({ kind: "edition", words: t("sheets.doors.source"), address: href(["fichas", "source", id], { edition: id }), more: title }),
  ];
}

function door({ kind, words, amount, address, more }) {
  return h("li", h("a.door", { href: address, class: `door of-${kind}` }, sign(kind), h("span.words", words),
    amount === undefined ? null : h("b.amount", number(amount)), more ? h("span.more.small", more) : null));
}
