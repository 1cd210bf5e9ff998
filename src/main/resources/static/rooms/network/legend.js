/** Says what colours, sizes and widths mean. */

import { changed, go } from "/page/address.js";
import { h, s } from "/page/dom.js";
import { number, t } from "/page/language.js";
import { outline } from "/parts/thing.js";
import { COLOURS } from "/rooms/network/look.js";
import { measureMeaning, measureName, measuresOf } from "/rooms/network/measures.js";

/** How many groups are told one by one. */
const TOLD = 12;

/** The legend, in which colour and size are chosen too. */
export function legend(net, look) {
  return h("section.legend", { "aria-labelledby": "legend-title" },
    h("h2", { id: "legend-title" }, t("network.legend")),
    chooser("network-colour", t("network.colour"), COLOURS, look.colour, (by) => t(`network.colour.${by}`), "colour"),
    h("ul.swatches", look.entries.slice(0, TOLD).map((entry) => h("li", swatch(entry), " ", entry.words, h("span.muted", ` · ${number(entry.count)}`)))),
    look.entries.length > TOLD ? h("p.small.muted", t("network.more-groups", { n: look.entries.length - TOLD })) : null,
    look.colour === "kind" ? null : h("p.small.muted", measureMeaning(look.colour)),
    chooser("network-size", t("network.size"), measuresOf(net.nodes), look.size, measureName, "size"),
    h("p.small.muted", sizeWords(look)), h("p.small.muted", widthWords(net)));
}

/** What the size of nodes says. */
export function sizeWords({ size, range }) {
  return `${t("network.size-says", { name: measureName(size), least: number(range[0], 4), most: number(range[1], 4) })} ${measureMeaning(size)}`;
}

/** What the width of ties says. */
export function widthWords({ recipe }) {
  return t("network.width-says", { weight: t(`network.weight.${recipe.weight}`) });
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
