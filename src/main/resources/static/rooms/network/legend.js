/** Says what colours, sizes and widths mean; here they are chosen, and communities named. */

import { changed, go } from "/page/address.js";
import { h, s } from "/page/dom.js";
import { said } from "/page/frame.js";
import { listed, number, t } from "/page/language.js";
import { outline } from "/parts/thing.js";
import { naming } from "/rooms/network/communities.js";
import { COLOURS } from "/rooms/network/look.js";
import { measureMeaning, measureName, measuresOf } from "/rooms/network/measures.js";

/** How many letters of a name stand in a line, about: where the browser doesn't fit the box to them itself. */
const LINE = 20;

/** The legend; which lies over the drawing. */
export function legend(net, look) {
  return [
    chooser("network-colour", t("network.colour"), COLOURS, look.colour, (by) => t(`network.colour.${by}`), "colour"),
    look.colour === "kind" ? null : h("p.small.muted.means", measureMeaning(look.colour)),
    h("ul.swatches", look.entries.map((entry) => h("li", swatch(entry), " ", nameable(entry, look), h("span.muted", number(entry.count))))),
    alike(look),
    chooser("network-size", t("network.size"), measuresOf(net.nodes), look.size, measureName, "size"),
    h("p.small.muted.means", sizeWords(look)), h("p.small.muted.means", widthWords(net)),
  ];
}

/** What the size of nodes says. */
export function sizeWords({ size, range }) {
  return `${t("network.size-says", { name: measureName(size), least: number(range[0], 4), most: number(range[1], 4) })} ${measureMeaning(size)}`;
}

/** What the width of ties says. */
export function widthWords({ recipe }) {
  return t("network.width-says", { weight: t(`network.weight.${recipe.weight}`) });
}

/** An entry's words; a community's can be written over. */
function nameable({ value, words }, { colour, communities }) {
  if (colour !== "community" || value === Infinity) {
    return h("span.words", words);
  }
  const own = communities.own(value);
  const given = communities.given.get(value)?.name ?? "";
  return h("textarea.words", {
    rows: Math.ceil((given || own).length / LINE), id: `community-${value}`, placeholder: own, maxlength: "60",
    "aria-label": t("network.name-community", { name: words }), title: t("network.name-community-hint"),
    on: {
      change: ({ target }) => renamed(communities, value, target.value.replace(/\s+/g, " ").trim()),
      // a name has no paragraphs: the key that begins one goes on to the next name
      keydown: (event) => { event.key === "Enter" && (event.preventDefault(), onward(event.target)); },
    },
  }, given);
}

/** Only when the focus has gone on: where it goes is drawn anew. */
function renamed(communities, value, name) {
  setTimeout(() => {
    name && communities.like(value, name) && said(t("network.same-name", { name }));
    go(naming(communities, value, name));
  });
}

function onward(box) {
  const boxes = [...box.closest("ul").querySelectorAll("textarea")];
  const next = boxes[boxes.indexOf(box) + 1];
  next ? next.focus() : box.closest(".legend").querySelector("#network-size").focus();
}

/** Says which name several communities have: nobody could tell them apart by it. */
function alike({ colour, entries, communities }) {
  const names = colour === "community" ? entries.filter(({ value, words }) => communities.like(value, words)).map(({ words }) => `«${words}»`) : [];
  return names.length ? h("p.small.unheeded", t("network.same-names", { names: listed([...new Set(names)]) })) : null;
}

function swatch({ colour, kind, badge }) {
  const picture = s("svg.swatch", { viewBox: "-8 -8 16 16", "aria-hidden": "true" }, s("path", { d: outline(kind) }),
    badge ? s("text", { dy: ".35em", "text-anchor": "middle" }, badge) : null);
  picture.classList.add(colour);
  return picture;
}

function chooser(id, label, options, chosen, worded, parameter) {
  return h("div.field.no-print", h("label", { for: id }, label),
    h("select", { id, on: { change: ({ target }) => go(changed({ [parameter]: target.value })) } },
      options.map((option) => h("option", { value: option, selected: option === chosen }, worded(option)))));
}
