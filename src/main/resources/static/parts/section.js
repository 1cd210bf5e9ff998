/** A part of a room that fills itself and, when it can't, says so without taking down the rest. */

import { fill, h, newId } from "/page/dom.js";
import { t } from "/page/language.js";
import { failedPart } from "/parts/states.js";

/**
 * A part with a heading.
 * @param {object} what
 * @param {string} what.title its heading
 * @param {number} [what.level] the heading's level
 * @param {string} [what.as] element and classes: `section.coverage`
 * @param {() => Promise<Node|Array>} what.build what it shows, when it is there
 * @returns {Element} the part, at first with a word that it is on its way
 */
export function section({ title, level = 2, as = "section", build }) {
  const id = newId("part");
  return h(as, { "aria-labelledby": id }, h(`h${level}`, { id }, title), filling(h("div.body"), build));
}

/** Fills a place as soon as there is something, or says why there is nothing. */
export function filling(body, build) {
  async function attempt() {
    body.setAttribute("aria-busy", "true");
    fill(body, h("p.loading", t("state.loading")));
    try {
      fill(body, await build());
    }
    catch (failure) {
      if (failure.name !== "AbortError") {
        console.error(failure);
        fill(body, failedPart(failure, attempt));
      }
    }
    finally {
      body.removeAttribute("aria-busy");
    }
  }
  attempt();
  return body;
}
