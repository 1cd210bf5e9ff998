/** Takes the network elsewhere: data from the API by the same recipe, and pictures of what is seen. */

import { at } from "/page/api.js";
import { h } from "/page/dom.js";
import { said } from "/page/frame.js";
import { spoken, t } from "/page/language.js";
import { written } from "/rooms/network/communities.js";
import { pngOf } from "/rooms/network/picture/png.js";
import { pictureOf } from "/rooms/network/picture/picture.js";
import { reportOf } from "/rooms/network/report/report.js";
import { fileName, pageText, saved, serialised } from "/rooms/network/save.js";

const DATA = [["gexf", "gexf"], ["graphml", "graphml"], ["cytoscape", "cyjs"], ["xlsx", "xlsx"], ["csv", "zip"], ["jsonld", "jsonld"], ["json", "json"]];

/** Links and buttons; pictures are made when they are asked for. */
export function downloads(room) {
  const pictures = [
    ["svg", () => pictureOf(room).then((svg) => new Blob([serialised(svg)], { type: "image/svg+xml" }))],
    ["png", () => pictureOf(room).then(pngOf)],
    ["html", () => reportOf(room).then((page) => new Blob([pageText(page)], { type: "text/html" }))],
  ];
  return h("section.downloads.no-print", { "aria-labelledby": "downloads-title" },
    h("h2", { id: "downloads-title" }, t("network.take")),
    h("h3", t("network.take-view")), h("p.small.muted", t("network.take-view-hint")),
    h("p.tools", pictures.map(([format, make]) => maker(room, format, make))),
    h("h3", t("network.take-data")), h("p.small.muted", t("network.take-data-hint")),
    h("p.tools", DATA.map(([format, ending]) => h("a.button", {
      id: `take-${format}`, href: dataAddress(room, format), download: fileName(room.net, ending),
    }, t(`network.format.${format}`)))),
    h("p.small.muted", t("network.gephi-lite")));
}

function maker(room, format, make) {
  const button = h("button", { type: "button", id: `take-${format}` }, t(`network.format.${format}`));
  button.addEventListener("click", async () => {
    button.setAttribute("aria-busy", "true");
    try {
      const name = fileName(room.net, format);
      saved(await make(), name);
      said(t("network.taken", { name }));
    }
    catch (failure) {
      console.error(failure);
      said(t("network.not-taken"));
      button.after(h("span.small", { role: "alert" }, t("network.not-taken")));
    }
    finally {
      button.removeAttribute("aria-busy");
    }
  });
  return button;
}

/** Colours, sizes and names of communities go along as they are seen. */
function dataAddress({ net, look }, format) {
  const [path, search] = net.links.self.split("?");
  const parameters = new URLSearchParams(search);
  parameters.set("colour", look.colour);
  parameters.set("size", look.size);
  look.communities.given.forEach((named) => parameters.append("community", written(named)));
  parameters.set("format", format);
  parameters.set("lang", spoken());
  return at(path, parameters);
}
