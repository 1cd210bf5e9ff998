/**
 * Remembers how far one had scrolled wherever one was, so that going back leads to the same
 * place in a long list. The browser does so by itself only for pages that are there at once.
 */

const REMEMBERED = "trama.scroll";

/** How long what is shown may take to become as long as it was. */
const PATIENCE = 3000;

const places = recalled();

let resting = null;

/** Begins to remember. */
export function rememberScroll() {
  history.scrollRestoration = "manual";
  addEventListener("scroll", () => {
    clearTimeout(resting);
    resting = setTimeout(keep, 100, key());
  }, { passive: true });
  addEventListener("pagehide", () => keep(key()));
}

/** Keeps how far one has scrolled, before another address is gone to. */
export function leaving() {
  keep(key());
}

/** How far one had scrolled when one was here before; undefined for a place that is new. */
export function remembered() {
  clearTimeout(resting);
  return places[key()];
}

/** Waits until what is there is seen: what is scrolled before that counts as having jumped. */
export function painted() {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Goes to where one had been, and goes on as what is shown grows, unless somebody scrolls. */
export async function scrollBack(at) {
  await painted();
  scrollTo(0, at);
  if (reach() >= at) {
    return;
  }
  const watching = new ResizeObserver(() => {
    scrollTo(0, at);
    if (reach() >= at) {
      end();
    }
  });
  const over = new AbortController();
  const end = () => {
    watching.disconnect();
    over.abort();
  };
  ["wheel", "touchmove", "keydown", "pointerdown", "trama:address", "popstate"].forEach((event) =>
    addEventListener(event, end, { signal: over.signal, passive: true }));
  setTimeout(end, PATIENCE);
  watching.observe(document.body);
}

function reach() {
  return document.documentElement.scrollHeight - innerHeight;
}

/** Each entry of the history has a name of its own. */
function key() {
  if (!history.state?.place) {
    history.replaceState({ place: `${Date.now()}-${Math.random()}` }, "");
  }
  return history.state.place;
}

function keep(place) {
  clearTimeout(resting);
  places[place] = Math.round(scrollY);
  try {
    sessionStorage.setItem(REMEMBERED, JSON.stringify(places));
  }
  catch {
    // a browser that keeps nothing: it goes back to the beginning
  }
}

function recalled() {
  try {
    return JSON.parse(sessionStorage.getItem(REMEMBERED)) ?? {};
  }
  catch {
    return {};
  }
}
