/** Takes words to the clipboard, and says so. */

import { h } from "/page/dom.js";
import { said } from "/page/frame.js";
import { t } from "/page/language.js";

const SAID_FOR = 3000;

/**
 * A button that copies.
 * @param {string} label what it copies
 * @param {() => string|Promise<string>} words what is copied, when it is pressed
 */
export function copyButton(label, words) {
  const button = h("button", { type: "button" }, label);
  button.addEventListener("click", async () => {
    const done = await copied(await words());
    button.textContent = t(done ? "copy.done" : "copy.failed");
    said(button.textContent);
    setTimeout(() => { button.textContent = label; }, SAID_FOR);
  });
  return button;
}

async function copied(words) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  }
  catch {
    return copiedByHand(words);
  }
}

/** Pages that come over plain HTTP from another machine have no clipboard of their own. */
function copiedByHand(words) {
  const before = document.activeElement;
  const box = h("textarea.unseen", { "aria-hidden": "true", tabindex: "-1" });
  box.value = words;
  document.body.append(box);
  box.select();
  const done = document.execCommand("copy");
  box.remove();
  before?.focus();
  return done;
}
