/**
 * What stands around every room: the name, the rooms, the language, the edition, and what
 * the data are.
 */

import { ask } from "/page/api.js";
import { changed, edition, go, href } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { day, languages, spoken, t } from "/page/language.js";
import { ROOMS } from "/page/rooms.js";

/** Builds the frame; {@link dressed} says in it where one is. */
export function framed() {
  document.body.replaceChildren(h("a.skip.button", { href: "#room" }), h("p.weather", { role: "status", hidden: true }),
    h("header.head"), h("main", { id: "room", tabindex: "-1" }), h("footer.foot"),
    h("div.unseen", { id: "said", role: "status", "aria-live": "polite" }));
}

/** Says in the frame where one is, in the language of now. */
export function dressed({ room }) {
  document.querySelector(".skip").textContent = t("frame.skip");
  fill(document.querySelector(".head"),
    h("a.name", { href: href([]) }, "Trama"),
    h("nav", { "aria-label": t("frame.rooms") },
      h("ul", [...ROOMS].map(([path, name]) => h("li", h("a", {
        href: href(path ? [path] : []), "aria-current": path === room ? "page" : null,
      }, t(`room.${name}`)))))),
    h("div.tools", room === "buscar" ? null : finder(), tools()));
  data();
}

/** The title of what is shown, for the window and for its history. */
export function titled(title) {
  document.title = title ? `${title} · Trama` : "Trama";
}

/** Says something to those who don't see it appear. */
export function said(words) {
  document.getElementById("said").textContent = words;
}

/** A box for words, where there is room for one beside the rooms. */
function finder() {
  const input = h("input", { type: "search", name: "q", "aria-label": t("frame.search"), placeholder: t("room.search") });
  const searched = (event) => {
    event.preventDefault();
    go(href(["buscar"], { q: input.value.trim() }));
  };
  return h("form.finder", { role: "search", action: "/buscar", "aria-label": t("frame.search"), on: { submit: searched } }, input);
}

function tools() {
  const other = languages().find((language) => language !== spoken());
  return [
    h("span.editions"),
    h("a", { href: changed({ lang: other }), hreflang: other, lang: other }, t("frame.other-language")),
  ];
}

async function data() {
  const foot = document.querySelector(".foot");
  try {
    const editions = await ask("/api/editions");
    fill(foot, editions.filter(({ id }) => !edition() || id === edition()).map(cited),
      h("p", h("a", { href: "/swagger-ui.html", target: "_blank", rel: "noopener" }, t("frame.api")), " · ", t("frame.licence")));
    fill(document.querySelector(".editions"), editions.length > 1 ? choice(editions) : null);
  }
  catch {
    fill(foot, h("p", t("frame.licence")));
  }
}

function cited({ title, sha256, importedAt, origin }) {
  return h("p", h("b", title), importedAt ? ` · ${t("frame.loaded", { day: day(importedAt) })}` : "",
    sha256 ? [" · SHA-256 ", h("code", { title: sha256 }, sha256.slice(0, 12))] : "", origin ? ` · ${origin}` : "");
}

function choice(editions) {
  return h("select", {
    "aria-label": t("frame.edition"),
    on: { change: (event) => go(changed({ edition: event.target.value })) },
  }, h("option", { value: "" }, t("frame.all-editions")),
  editions.map(({ id, title }) => h("option", { value: id, selected: id === edition() }, title)));
}
