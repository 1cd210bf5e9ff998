/**
 * The box for words. While somebody types, the address follows without leaving a trace of
 * each letter: only a search that is taken up again after something else begins a new entry
 * in the history, so that going back leads to the search before.
 */

import { changed, go, here } from "/page/address.js";
import { h } from "/page/dom.js";
import { t } from "/page/language.js";

const DELAY = 180;

/**
 * A labelled box that follows the address, and leads it.
 * @param {AbortSignal} signal that the room is left: a browser tells a box that it loses the
 * focus even when it is taken away, and then the address is another room's already
 */
export function searchBox(signal) {
  const input = h("input", { type: "search", id: "words", name: "q", autocomplete: "off", spellcheck: "false", enterkeyhint: "search",
    autofocus: true, "aria-describedby": "words-hint" });
  let typing = false;
  let soon;
  const follow = () => {
    clearTimeout(soon);
    const words = input.value.trim();
    const before = here().query.get("q") ?? "";
    if (words !== before && !signal.aborted) {
      go(changed({ q: words, page: null }), { replace: typing || !before });
      typing = true;
    }
  };
  const done = () => {
    follow();
    typing = false;
  };
  input.addEventListener("input", () => {
    clearTimeout(soon);
    soon = setTimeout(follow, DELAY);
  });
  input.addEventListener("blur", done);
  const element = h("form.searchbox", { role: "search", "aria-label": t("room.search"), on: { submit: (event) => { event.preventDefault(); done(); } } },
    h("label", { for: "words" }, t("search.label")), input, h("p.hint.small.muted", { id: "words-hint" }, t("search.hint")));
  return {
    element, input,
    show(query) {
      const words = query.get("q") ?? "";
      if (input.value.trim() !== words.trim()) {
        input.value = words;
      }
    },
    clear() {
      input.value = "";
      follow();
      input.focus();
    },
  };
}
