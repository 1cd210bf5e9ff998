/** The few styles that a page on its own needs. */

import { h } from "/page/dom.js";
import { namedKinds } from "/page/model.js";
import { lightColours } from "/parts/drawing/palette.js";

/** @returns {Element} a style element for another page */
export function reportStyle() {
  const colour = lightColours();
  return h("style", `
body { margin: 0; font: 1rem/1.5 sans-serif; color: ${colour("--ink")}; background: ${colour("--paper")}; }
main { max-width: 90rem; margin: 0 auto; padding: 1.5rem; }
h1, h2, h3 { font-family: serif; line-height: 1.2; }
figure { margin: 0; } figure svg { width: 100%; height: auto; }
.wide { overflow-x: auto; }
[data-node] { cursor: pointer; } a line { stroke-linecap: round; }
.dim line[data-ends]:not(.lit) { opacity: .12; } .dim [data-node]:not(.lit) { opacity: .25; } .dim [data-of]:not(.lit) { opacity: .3; }
line.lit { stroke: ${colour("--accent")}; stroke-opacity: 1; }
.beside { box-sizing: border-box; padding: .6rem .9rem; border: 1px solid ${colour("--line")}; background: ${colour("--sheet")}; overflow-y: auto; overflow-wrap: anywhere; }
.beside[hidden] { display: none; } .beside h2 { font-size: 1.1rem; margin: .4rem 0; } .beside ul { list-style: none; margin: .4rem 0; padding: 0; } .beside dl { display: grid; grid-template-columns: 1fr auto; gap: 0 .8rem; margin: .4rem 0; font-size: .88rem; } .beside dd { margin: 0; }
.finder { margin: 0 0 .4rem; } .finder input { font: inherit; padding: .2rem .5rem; width: 100%; box-sizing: border-box; }
.beside button { font: inherit; border: 0; padding: .1rem 0; background: none; color: ${colour("--accent")}; text-align: left; text-decoration: underline; cursor: pointer; }
@media (min-width: 60rem) { .scene:has(.beside:not([hidden])) { display: grid; grid-template-columns: minmax(0, 1fr) 22rem; gap: 1rem; align-items: start; } .beside { position: sticky; top: .5rem; max-height: calc(100vh - 1rem); } }
@media (max-width: 59.99rem) { .beside { position: sticky; bottom: 0; max-height: 45vh; z-index: 1; } }
@media print { .beside { display: none; } }
tbody tr:hover { background: ${colour("--shade")}; }
table { border-collapse: collapse; font-size: .88rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid ${colour("--line")}; }
.numeric { text-align: right; } .small { font-size: .85rem; color: ${colour("--muted")}; margin: 0 0 .2rem; }
blockquote { margin: 0 0 .8rem; padding-left: .8rem; border-left: 3px solid ${colour("--line")}; max-width: 44rem; font-family: serif; }
mark { background: ${colour("--mark")}; border-bottom: 2px solid; } .clause { text-decoration: underline; text-decoration-color: ${colour("--clause")}; }
article:target, tr:target { outline: 3px solid ${colour("--focus")}; outline-offset: .4rem; }
footer { border-top: 1px solid; margin-top: 2rem; font-size: .85rem; overflow-wrap: anywhere; }
${[...namedKinds(), "plan"].map((kind) => `.of-${kind} { border-color: ${colour(`--${kind}`)}; }`).join("\n")}
`);
}
