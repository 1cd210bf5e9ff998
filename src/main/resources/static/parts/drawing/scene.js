/** The elements of a drawing: ties below, nodes over them, names on top. */

import { s } from "/page/dom.js";
import { counted, t } from "/page/language.js";
import { kindTitle } from "/page/model.js";
import { isProvisional, outline } from "/parts/thing.js";
import { extent, widths } from "/parts/drawing/model.js";

/** The radius of the outlines that the model tells. */
export const OUTLINE = 7;

const MARGIN = 60;

/**
 * An empty scene; {@link drawn} puts a model into it.
 * @param {string} labelledby the id of the element that says what is drawn
 */
export function scene(labelledby) {
  const layers = {
    edges: s("g.ties", { "aria-hidden": "true" }),
    nodes: s("g.nodes"),
    labels: s("g.labels", { "aria-hidden": "true" }),
  };
  const svg = s("svg.scene", { role: "group", "aria-labelledby": labelledby }, layers.edges, layers.nodes, layers.labels);
  return { svg, layers, nodeElements: new Map(), edgeElements: new Map() };
}

/** Draws a model in place of what was drawn. */
export function drawn(stage, model) {
  const wide = widths(model.edges.values());
  stage.edgeElements = new Map([...model.edges].map(([id, edge]) => [id, tie(edge, wide(edge))]));
  stage.nodeElements = new Map([...model.nodes].map(([id, node]) => [id, sign(node, model.near.get(id).length)]));
  stage.layers.edges.replaceChildren(...stage.edgeElements.values());
  stage.layers.nodes.replaceChildren(...stage.nodeElements.values());
  stage.layers.labels.replaceChildren();
  framed(stage, model);
}

/** Lets the picture reach as far as its nodes do. */
export function framed({ svg }, model) {
  const { x, y, width, height } = extent(model.nodes.values(), MARGIN);
  svg.setAttribute("viewBox", [x, y, width, height].join(" "));
  Object.assign(svg.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px`, transformOrigin: `${-x}px ${-y}px` });
}

/** Puts a node and its ties where it is now. */
export function shifted(stage, model, id) {
  stage.nodeElements.get(id).setAttribute("transform", at(model.nodes.get(id)));
  model.near.get(id).forEach(({ edge }) => stretched(stage.edgeElements.get(edge), model.edges.get(edge)));
  stage.layers.labels.querySelector(`[data-of="${CSS.escape(id)}"]`)?.setAttribute("transform", at(model.nodes.get(id)));
}

/** Where a node is, as an SVG transform. */
export function at({ x, y }) {
  return `translate(${x},${y})`;
}

/** What a node is, for those who hear it. */
export function spokenName(node, ties) {
  const { kind, label, name, badge, group } = node;
  const names = name && name !== label ? `${label}, ${name}` : label;
  return [`${kindTitle(kind)} ${names}`, isProvisional(node) ? t("thing.provisional") : null, counted("drawing.ties", ties), badge ? t("drawing.group", { n: badge, name: group ?? "" }) : null].filter(Boolean).join(", ");
}

function tie(edge, wide) {
  const element = s(`line.tie.w-${wide}`, { data: { id: edge.id } });
  stretched(element, edge);
  return element;
}

function stretched(element, { from, to }) {
  Object.entries({ x1: from.x, y1: from.y, x2: to.x, y2: to.y }).forEach(([name, value]) => element.setAttribute(name, value));
}

function sign(node, ties) {
  const element = s("g.node", { transform: at(node), tabindex: "-1", role: "button", "aria-label": spokenName(node, ties), data: { id: node.id } },
    s("path", { d: outline(node.kind), transform: `scale(${node.size / OUTLINE})` }),
    node.badge ? s("text.badge", { dy: ".35em", "aria-hidden": "true" }, node.badge) : null);
  element.classList.add(node.colour);
  element.classList.toggle("provisional", isProvisional(node));
  return element;
}
