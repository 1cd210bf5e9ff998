/**
 * Buttons or links that belong together as one stop for the Tab key, as ARIA describes a toolbar: the arrows lead from one
 * to the next, Home and End to the first and the last.
 */

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Makes one stop of several.
 * @param {Element} bar what they stand in
 * @param {string} label what they are for
 * @param {Element[]} items they themselves, in their order; Tab leads to the one that is current, or to the first
 */
export function toolbar(bar, label, items) {
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", label);
  const stop = (item) => items.forEach((one) => { one.tabIndex = one === item ? 0 : -1; });
  stop(items.find((item) => item.hasAttribute("aria-current")) ?? items[0]);
  bar.addEventListener("focusin", ({ target }) => { items.includes(target) && stop(target); });
  bar.addEventListener("keydown", (event) => {
    const to = next(event.key, items.indexOf(event.target), items.length);
    if (to !== null && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      items[to].focus();
    }
  });
  return bar;
}

function next(key, at, count) {
  if (STEPS[key]) {
    return (at + STEPS[key] + count) % count;
  }
  return key === "Home" ? 0 : key === "End" ? count - 1 : null;
}
