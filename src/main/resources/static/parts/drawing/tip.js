/** The whole name of what one points at, beside it. */

import { fill, h } from "/page/dom.js";
import { counted } from "/page/language.js";
import { kindTitle } from "/page/model.js";

/** @param {Element} canvas the window onto the picture, in which it stays */
export function tip(canvas) {
  const element = h("div.tip", { hidden: true, "aria-hidden": "true" });
  canvas.append(element);
  return {
    hide() {
      element.hidden = true;
    },
    show(lines, { x, y }) {
      fill(element, lines.map((line, i) => h("span", i ? line : h("b", line))));
      element.hidden = false;
      const left = x + 14 + element.offsetWidth > canvas.clientWidth ? x - 14 - element.offsetWidth : x + 14;
      const top = Math.min(y + 10, canvas.clientHeight - element.offsetHeight - 4);
      Object.assign(element.style, { left: `${Math.max(4, left)}px`, top: `${Math.max(4, top)}px` });
    },
  };
}

/** What there is to say of a node or a tie. */
export function tipLines(model, id) {
  const node = model.nodes.get(id);
  if (node) {
    return [node.name || node.label, `${kindTitle(node.kind)} · ${counted("drawing.ties", model.near.get(id).length)}`];
  }
  const edge = model.edges.get(id);
  return [`${edge.from.label} — ${edge.to.label}`, edge.label].filter(Boolean);
}
