/** Of what a brief is wanted, for who hasn't said so yet. */

import { go } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { t } from "/page/language.js";
import { families, filterTitle } from "/page/model.js";
import { briefOf } from "/parts/brief.js";
import { suggest } from "/parts/suggest.js";
import { known } from "/rooms/brief/known.js";

/** A box for each family of things. */
export function choosing(place) {
  fill(place, h("h1", { tabindex: "-1" }, t("room.brief")), h("p.lead", t("brief.lead")),
    h("search.fields", { "aria-label": t("brief.choose") }, families().map(({ filter, kinds }) => suggest({ label: filterTitle(filter), kinds,
      onPick: (id) => id && leading(kinds, id) }))));
  return { title: t("room.brief") };
}

/** A box tells an id and not of which of its kinds: the one that knows it. */
async function leading(kinds, id) {
  const kind = await known(kinds, id);
  if (kind) {
    go(briefOf({ kind, id }));
  }
}
