/** On paper the network is the picture that a report would have, with its legend and its key: nobody can point at paper. */

import { fill, h } from "/page/dom.js";
import { pictureOf } from "/rooms/network/picture/picture.js";

/** Of how many nodes a picture is kept at hand; drawing more takes longer than somebody may wait who doesn't print. */
const MOST = 300;

/** How long it waits for one to be done with choosing, in milliseconds. */
const PATIENCE = 400;

/**
 * A place that only paper shows; `show` brings it up to date.
 * @param {AbortSignal} signal that the room is left
 */
export function paperOf(signal) {
  const element = h("div.paper-only.on-paper");
  let soon;
  return {
    element,
    show(seen) {
      clearTimeout(soon);
      fill(element);
      if (seen && seen.view.nodes.length <= MOST) {
        element.setAttribute("aria-busy", "true");
        soon = setTimeout(() => drawn(element, seen, signal), PATIENCE);
      }
    },
  };
}

async function drawn(element, seen, signal) {
  try {
    const picture = signal.aborted ? null : await pictureOf(seen, { titled: false });
    fill(element, picture);
  }
  catch (failure) {
    console.error(failure);
  }
  finally {
    element.removeAttribute("aria-busy");
  }
}
