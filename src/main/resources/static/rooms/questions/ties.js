/** An answer drawn: what one chooses in it shows its rows and the texts behind them. */

import { changed, go } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { t, worded } from "/page/language.js";
import { drawing } from "/parts/drawing/drawing.js";
import { empty } from "/parts/states.js";
import { labelOf, thingLink } from "/parts/thing.js";
import { toldRows } from "/rooms/questions/told.js";
import { own } from "/rooms/questions/wish.js";

/**
 * The drawing of an answer.
 * @returns {Promise<{element: Element, choose: (query: URLSearchParams) => void}>} `choose` follows the address
 */
export async function drawnTies(question, answer, query) {
  const at = own(question, "at");
  const ties = answer.graph.edges.map((edge) => ({ ...edge, id: `${edge.from}~${edge.to}~${edge.type}` }));
  if (!ties.length) {
    return { element: empty(t("questions.no-ties"), t("questions.no-ties-ways")), choose() {} };
  }
  const nodes = answer.graph.nodes.filter(({ id }) => ties.some(({ from, to }) => from === id || to === id));
  const panel = h("div.chosen", { role: "region", "aria-label": t("questions.chosen"), tabindex: "0" });
  const choosing = (id) => go(changed({ [at]: id }));
  const picture = await drawing({
    nodes: nodes.map((node) => ({ ...node, label: labelOf(node) })),
    edges: ties.map(({ id, from, to, weight }) => ({ id, source: from, target: to, weight })),
    caption: t("questions.drawn", { title: worded(answer.title), nodes: nodes.length, ties: ties.length }),
    selected: query.get(at), onNode: choosing, onEdge: choosing, onClear: () => choosing(null),
  });
  const choose = (now) => {
    picture.select(now.get(at));
    fill(panel, chosen(answer, nodes, ties, now.get(at)));
  };
  fill(panel, chosen(answer, nodes, ties, query.get(at)));
  return { element: h("div.drawn", picture.element, panel), choose };
}

function chosen(answer, nodes, ties, id) {
  const touching = ties.filter((tie) => tie.id === id || tie.from === id || tie.to === id);
  if (!touching.length) {
    return h("p.muted", t("questions.choose"));
  }
  const named = (one) => nodes.find((node) => node.id === one);
  const tie = touching.find((one) => one.id === id);
  const title = tie ? [thingLink(named(tie.from)), " – ", thingLink(named(tie.to))] : thingLink(named(id), { full: true });
  const rows = [...new Set(touching.flatMap((one) => one.rows))].sort((a, b) => a - b).map((i) => answer.rows[i]);
  return [h("h3", title), toldRows(answer, rows)];
}
