/** Asks what an address says, says so while it takes, and gives up what somebody no longer waits for. */

import { ask } from "/page/api.js";
import { fill, h } from "/page/dom.js";
import { t } from "/page/language.js";

const LONG = 1500;

/**
 * Asks one thing after the other; only the last one counts.
 * @param {Element} status where it is said that an answer is on its way
 * @param {Element} body what goes pale meanwhile
 * @param {AbortSignal} signal when to give all of it up
 * @returns {{start: Function, answering: Function, none: Function}} `start` asks, `answering` waits for it and gives
 * nothing when another was asked since, `none` gives up waiting
 */
export function asker(status, body, signal) {
  let turn = 0;
  function waiting() {
    body.setAttribute("aria-busy", "true");
    const words = h("p.loading", { role: "status" }, t("questions.asking"));
    fill(status, words);
    return setTimeout(() => { words.textContent = t("questions.asking-long"); }, LONG);
  }
  function none() {
    turn++;
    body.removeAttribute("aria-busy");
    fill(status);
  }
  async function answering(answer) {
    const mine = ++turn;
    const long = waiting();
    try {
      const given = await answer;
      return mine === turn ? given : null;
    }
    catch (failure) {
      if (mine === turn && failure.name !== "AbortError") {
        throw failure;
      }
      return null;
    }
    finally {
      clearTimeout(long);
      if (mine === turn) {
        none();
      }
    }
  }
  return { start: (path, parameters) => ask(path, parameters, { signal }), answering, none };
}
