/** Fetches d3 for those who draw; it sets a global, being no module. */
export async function loadD3() {
  await import("/webjars/d3/dist/d3.min.js");
  return globalThis.d3;
}
