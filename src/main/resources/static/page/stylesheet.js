/**
 * Puts a room's own styles into the page, once.
 * @param {string} address where they are
 * @returns {Promise<void>} when they hold, or can't be had: a room without its styles can still be read
 */
export function stylesheet(address) {
  if ([...document.querySelectorAll("link[rel=stylesheet]")].some((link) => link.getAttribute("href") === address)) {
    return Promise.resolve();
  }
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  document.head.append(link);
  return new Promise((resolve) => ["load", "error"].forEach((event) => link.addEventListener(event, () => resolve())));
}
