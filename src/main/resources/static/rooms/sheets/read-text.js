/** An action's text with every mention marked; pointing at one, or reaching it by keyboard, tells what it is. */

import { h } from "/page/dom.js";
import { DOCUMENTS, t } from "/page/language.js";
import { marked } from "/parts/marked.js";
import { sheet } from "/parts/thing.js";
import { rangesOf } from "/rooms/sheets/items.js";
import { mentionWords } from "/rooms/sheets/mentions.js";

/**
 * @param {string} text the whole text
 * @param {object[]} mentions as `mentionsOf` gives them
 */
export function readText(text, mentions) {
  const hint = t("sheets.action.hint");
  const told = h("p.told.small.no-print", { "aria-hidden": "true" }, hint);
  const tell = ({ target }) => { told.textContent = target.closest("[title]")?.title ?? hint; };
  return [h("blockquote.whole-text", { lang: DOCUMENTS, on: { mouseover: tell, focusin: tell, mouseleave: () => { told.textContent = hint; } } },
    marked(text, mentions.flatMap(ranges))), told];
}

function ranges(mention) {
  const address = mention.thing ? sheet(mention.thing) : undefined;
  return rangesOf(mention, mention.kind).map((range) => range.clause ? range : { ...range, what: mentionWords(mention), href: address });
}
