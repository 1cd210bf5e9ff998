/** How strong a tie is, in words. */

import { counted, number, t } from "/page/language.js";
import { kindTitle } from "/page/model.js";

/** How strong it is and on how many passages it rests; an action is a passage itself. */
export function weighed(edge, recipe) {
  const strength = strong(edge, recipe);
  return recipe.via.join() === "action" ? strength : `${strength} · ${counted("network.rests", edge.passages)}`;
}

function strong({ shared, weight }, { via, weight: by }) {
  const things = counted("network.common", shared.length, { things: commonly(via, shared.length) });
  return by === "count" ? things : t("network.weighed", { things, weight: t(`network.weight.${by}`), value: number(weight) });
}

/** What ties two nodes: of one kind, by its name. */
function commonly(via, n) {
  const one = n === 1;
  return via.length === 1 ? kindTitle(via[0], one ? "one" : "many").toLocaleLowerCase() : t(one ? "network.thing" : "network.things");
}
