/** What lists say and do so that nothing is missing on paper unsaid. */

import { changed, go } from "/page/address.js";
import { h } from "/page/dom.js";
import { t } from "/page/language.js";

/** How many entries a list shows at most at once. */
const LISTED = 200;

/** How many rows an answer shows at most at once. */
export const ANSWERED = 1000;

const EVERY = 100;

const PATIENCE = 30_000;

/**
 * On paper: how many there are here of how many, and where the others are.
 * @param {{n: number, total: number, address?: string}} what the address, if it isn't the one of now
 */
export function elsewhere({ n, total, address = location.href }) {
  return h("span.paper-only", t("paper.elsewhere", { n, total, address: new URL(address, location.origin).href }));
}

/** On paper: where the pages are that aren't here. */
export function rest() {
  return h("span.paper-only", t("paper.rest", { address: location.href }));
}

/** A button that brings all of a list on one page, waits for it, and prints. */
export function printAll(total, most = LISTED) {
  const button = h("button", { type: "button", data: { paper: "whole" }, on: { click: async () => {
    await broughtWhole(total, button, most);
    print();
  } } }, t("pages.print-all"));
  return button;
}

/**
 * Brings all of a list on one page.
 * @param {number} total how much there is of it
 * @param {Element} mark something that is drawn anew with the list
 * @param {number} most how much there may be on one page
 */
export async function broughtWhole(total, mark, most) {
  go(changed({ size: Math.min(total, most), page: null }));
  await redrawn(mark);
}

/** The list has been drawn anew when what stood beside it is gone. */
async function redrawn(mark) {
  const end = Date.now() + PATIENCE;
  do {
    await new Promise((resolve) => { setTimeout(resolve, EVERY); });
  } while ((mark.isConnected || document.querySelector("main [aria-busy=true], main .loading:not([hidden])")) && Date.now() < end);
}
