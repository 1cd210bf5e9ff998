/** What there is to say of what is chosen: a node, a tie, or several nodes. */

import { t } from "/page/language.js";
import { kindTitle } from "/page/model.js";
import { nodePanel } from "/rooms/network/panel/node.js";
import { severalPanel } from "/rooms/network/panel/several.js";
import { tiePanel } from "/rooms/network/panel/tie.js";
import { tieName } from "/rooms/network/words.js";

/**
 * The panel for what is chosen; null where nothing is.
 * @param {object} seen the API's answer as `net`, and what is seen of it as `view` and `look`
 * @param {{choose: Function, centre: Function, hover: Function, back: Function}} does what its buttons do
 */
export function panel({ net, view, look }, does) {
  const node = view.byId.get(view.selected);
  const edge = view.edgesById.get(view.selected);
  return node ? nodePanel({ net, view, look }, node, does) : edge ? tiePanel(net, edge, does)
    : view.chosen.length ? severalPanel({ net, view }, does) : null;
}

/** The words with which a choice is announced. */
export function chosenWords(view) {
  const node = view.byId.get(view.selected);
  const edge = view.edgesById.get(view.selected);
  return node ? `${kindTitle(node.kind)} ${node.label}` : edge ? t("network.tie-is", { name: tieName(edge) })
    : t("network.chosen", { n: view.chosen.length });
}
