/** A document's own lines, a good many at a time, those that the address wants pointed out. */

import { ask, of } from "/page/api.js";
import { changed, go, href } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { number, t } from "/page/language.js";
import { elsewhere } from "/parts/paper.js";
import { unheeded } from "/parts/unheeded.js";
import { account } from "/rooms/sheets/account.js";
import { crumbs } from "/rooms/sheets/crumbs.js";
import { documentLines } from "/rooms/sheets/document-lines.js";

const SIZE = 200;

const AROUND = 20;

/** The part of the document that the address names: `lines=506-511`, or `from=401`. */
export async function view({ path: [, id], query }, signal) {
  const edition = await ask(of("editions", id), {}, { signal });
  const text = h("div.text");
  let wanted = await draw(text, id, query, signal);
  return {
    title: t("sheets.source.title", { title: edition.title }),
    inside: [crumbs([t("sheets.doors.tree"), href(["fichas", "plans", edition.plan.id])]), h("h1", { tabindex: "-1" }, edition.title),
      about(edition), account(id, signal), jump(), text],
    target: firstOf(text, wanted),
    update: async ({ query: now }) => {
      wanted = await draw(text, id, now, signal);
      const target = firstOf(text, wanted);
      (target ?? text).scrollIntoView({ block: target ? "center" : "start" });
      (target ?? text.querySelector(".doc a"))?.focus?.({ preventScroll: true });
    },
  };
}

async function draw(place, id, query, signal) {
  const wanted = range(query.get("lines"));
  const from = Number.parseInt(query.get("from"), 10) || Math.max(1, (wanted?.first ?? 1) - AROUND);
  const part = await ask(of("editions", id, "source"), { from, to: from + SIZE - 1 }, { signal });
  fill(place, unheeded("lines", { value: wanted ? null : query.get("lines"), from: number(part.from) }), turns(part, t("pages.name")), documentLines(part, wanted), turns(part, t("sheets.source.below")));
  return wanted;
}

/** `506-511` or `506`. */
function range(words) {
  const [, first, last] = /^(\d+)(?:-(\d+))?$/.exec(words ?? "") ?? [];
  return first ? { first: Number(first), last: Number(last ?? first) } : null;
}

function firstOf(place, wanted) {
  return wanted ? place.querySelector(`#L${wanted.first} a`) : null;
}

function about({ sourceName, sha256, origin }) {
  return h("p.small.muted", h("code", sourceName), " · SHA-256 ", h("code.hash", sha256), origin ? ` · ${origin}` : null);
}

function jump() {
  const input = h("input", { id: "jump", type: "number", min: 1, step: 1, required: true });
  return h("form.field.jump", { on: { submit: (event) => { event.preventDefault(); go(changed({ lines: input.value, from: null })); } } },
    h("label", { for: "jump" }, t("sheets.source.jump")), h("span.tools", input, h("button", t("sheets.source.go"))));
}

function turns({ from, to, total }, name) {
  return h("nav.pager", { "aria-label": name },
    from > 1 ? h("a.button", { rel: "prev", href: changed({ from: Math.max(1, from - SIZE) }) }, t("pages.before")) : null,
    h("span", t("pages.at", { from, to, total })),
    from > 1 || to < total ? elsewhere({ n: to - from + 1, total }) : null,
    to < total ? h("a.button", { rel: "next", href: changed({ from: to + 1 }) }, t("pages.next")) : null);
}
