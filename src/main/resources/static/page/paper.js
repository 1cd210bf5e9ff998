/**
 * Makes a page ready for paper when it is printed, however that was asked for, and undoes it
 * afterwards: what has more to show shows it, a passage that stands there twice has its words
 * once and is referred to, a list of which only a part is there says so at its head, and the foot says from where and when it
 * was printed. Who asks for paper with the keyboard gets all of a list: before the browser asks itself, there is time to bring it.
 */

import { h } from "/page/dom.js";
import { day, t } from "/page/language.js";

const STANDS = "stands-above";

/** From now on pages are made ready. */
export function readyForPaper() {
  addEventListener("beforeprint", () => {
    document.querySelectorAll("[data-paper=all]").forEach(pressed);
    onceOnly(document.querySelectorAll("main [data-passage]"));
    document.querySelectorAll("main [data-part]").forEach(partOnly);
    document.querySelector(".foot")?.prepend(h("p.paper-only.printed", t("paper.printed", { day: day(Date.now()), address: location.href })));
  });
  addEventListener("keydown", (event) => {
    const whole = document.querySelector("main [data-paper=whole]");
    if (whole && event.key.toLowerCase() === "p" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      whole.click();
    }
  });
  addEventListener("afterprint", () => {
    document.querySelectorAll(".printed, .passage-mark").forEach((note) => note.remove());
    document.querySelectorAll(`.${STANDS}`).forEach((words) => words.classList.remove(STANDS));
  });
}

/** A button that shows more is pressed until there is no more. */
function pressed(button) {
  for (let times = 0; !button.hidden && times < 1000; times++) {
    button.click();
  }
}

/** Says above the words of a room that they aren't all. */
function partOnly({ dataset }) {
  document.querySelector("main h1").after(h("p.paper-only.printed.part-only", dataset.part));
}

/** Passages by the action that they are: the first has the words and a number, the others the number alone. */
function onceOnly(passages) {
  const firsts = new Map();
  let n = 0;
  for (const words of passages) {
    const first = firsts.get(words.dataset.passage);
    if (!first) {
      firsts.set(words.dataset.passage, { words });
      continue;
    }
    if (!first.n) {
      first.n = ++n;
      first.words.before(mark(`[${n}]`));
    }
    words.before(mark(t("paper.above", { n: first.n })));
    words.classList.add(STANDS);
  }
}

function mark(words) {
  return h("p.paper-only.passage-mark", words);
}
