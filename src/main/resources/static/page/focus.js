/**
 * Draws anew without taking the keyboard from who uses it: what had the focus has it again,
 * known by its id.
 * @param {() => void} draw replaces elements
 * @param {() => Element|null} [otherwise] what gets the focus when its element is gone
 */
export function keepingFocus(draw, otherwise) {
  const before = document.activeElement;
  draw();
  if (before && before !== document.body && !before.isConnected) {
    (document.getElementById(before.id) ?? otherwise?.())?.focus({ preventScroll: true });
  }
}
