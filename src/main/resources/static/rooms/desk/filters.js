/** What narrows the desk's lists: an agency, a population, an objective, a least score. */

import { changed, go, here } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { listed, t } from "/page/language.js";
import { suggest } from "/parts/suggest.js";

/** The filters' names, in the address as in the API. */
export const FILTERS = ["agency", "population", "objective", "min"];

/** What another choice makes meaningless. */
const RESET = { page: null, cell: null, open: null };

/** @returns {{element: Element, update: Function}} the boxes, and what to call when the address changed */
export function filters() {
  const boxes = Object.fromEntries(FILTERS.map((name) => [name, h("div", { class: `filter filter-${name}` })]));
  const note = h("p.small.muted.no-print", { role: "status" });
  const element = h("search.desk-filters", { "aria-label": t("desk.filters") }, h("div.fields", Object.values(boxes)), note);
  const held = {};
  function update(view, query) {
    FILTERS.forEach((name) => {
      const value = query.get(name) ?? "";
      boxes[name].hidden = !view.filters.includes(name);
      boxes[name].classList.toggle("set", value !== "");
      if (held[name] !== value) {
        held[name] = value;
        replaced(boxes[name], () => name === "min" ? score(value) : thing(name, value));
      }
    });
    fill(note, told(view, query));
  }
  return { element, update };
}

/** A box drawn anew keeps the focus that it had. */
function replaced(box, make) {
  const focused = box.contains(document.activeElement);
  fill(box, make());
  if (focused) {
    box.querySelector("input").focus();
  }
}

function thing(name, value) {
  return suggest({ label: t(`desk.filter.${name}`), kinds: [name], value,
    onPick: (picked) => choose({ [name]: picked || null }) });
}

function score(value) {
  const input = h("input", { type: "number", id: "desk-min", min: 0, max: 1000, step: 1, inputmode: "numeric", value,
    on: { change: (event) => choose({ min: event.target.value || null }) } });
  return h("div.field", h("label", { for: "desk-min" }, t("desk.filter.min")), input);
}

function choose(wish) {
  const [[name, value]] = Object.entries(wish);
  if ((here().query.get(name) ?? null) !== value) {
    go(changed({ ...RESET, ...wish }));
  }
}

/** Which filters are set that this list doesn't know, and a way to drop all of them. */
function told(view, query) {
  const set = FILTERS.filter((name) => query.get(name));
  const idle = set.filter((name) => !view.filters.includes(name)).map((name) => t(`desk.filter.name.${name}`));
  const none = Object.fromEntries(FILTERS.map((name) => [name, null]));
  return [idle.length ? `${t("desk.filter.not-here", { filters: listed(idle) })} ` : null,
    set.length ? h("a", { href: changed({ ...RESET, ...none }) }, t("desk.filter.drop")) : null];
}

/** The filters that a view's question takes, as parameters of the API. */
export function applied(view, query) {
  return Object.fromEntries([...view.filters, "edition"].map((name) => [name, query.get(name)]));
}
