import { fill, h } from "/page/dom.js";
import { t } from "/page/language.js";

export async function show(place) {
  fill(place, h("h1", { tabindex: "-1" }, t("room.sheets")));
  return { title: t("room.sheets") };
}
