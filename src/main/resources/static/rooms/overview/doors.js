/** The three ways on that most people come for. */

import { href } from "/page/address.js";
import { h } from "/page/dom.js";
import { t } from "/page/language.js";

const DOORS = [["network", "red"], ["questions", "preguntas"], ["desk", "coincidencias"]];

/** Links to the network, the questions and the desk, each with what it is for. */
export function doors({ along }) {
  return h("nav.doors", { "aria-label": t("overview.doors") }, h("ul", DOORS.map(([room, path]) => h("li",
    h("a", { href: href([path], along) }, h("b", t(`room.${room}`)), h("span", t(`overview.door.${room}`)))))));
}
