/** The search by keyboard: `/` or Ctrl+K to the box, arrows through the results, Escape for a new search. */

/**
 * Listens as long as the room is shown.
 * @param {{box: object, list: Element}} room
 * @param {AbortSignal} signal
 */
export function keyed({ box, list }, signal) {
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    const toBox = (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey)
      || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey));
    if (toBox) {
      event.preventDefault();
      box.input.focus();
      box.input.select();
    }
    else if (event.key === "Escape" && (event.target === box.input || list.contains(event.target))) {
      event.preventDefault();
      box.clear();
    }
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      moved(event, box.input, list);
    }
  }, { signal });
}

function moved(event, input, list) {
  const stops = [input, ...list.querySelectorAll("h3 a")];
  const at = stops.indexOf(event.target);
  const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
  if (at >= 0 && next) {
    event.preventDefault();
    next.focus();
  }
}
