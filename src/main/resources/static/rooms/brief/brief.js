/** Informes: what an edition says of one thing, on two sheets of paper at most, to be taken into a meeting. */

import { ask, at, of } from "/page/api.js";
import { edition, href } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { keepingFocus } from "/page/focus.js";
import { day, spoken, t, worded } from "/page/language.js";
import { kindWritten } from "/parts/brief.js";
import { lost } from "/parts/states.js";
import { plural, sheet, sign } from "/parts/thing.js";
import { unknown } from "/parts/unknown.js";
import { choosing } from "/rooms/brief/choosing.js";
import { passages } from "/rooms/brief/passages.js";
import { part } from "/rooms/brief/parts.js";
import { wholeAddress } from "/rooms/brief/whole.js";

export async function show(place, { path: [word, id, ...more], query }, signal) {
  if (!word) {
    return choosing(place);
  }
  const kind = kindWritten(word);
  if (!kind || !id || more.length) {
    return lost(place);
  }
  const update = (now) => shown(place, { kind, id }, now.query, signal);
  return { title: await update({ query }), update };
}

async function shown(place, { kind, id }, query, signal) {
  const path = of("briefs", plural(kind), id);
  const wish = { edition: edition(), whole: query.get("whole") === "true" ? "true" : null };
  let brief;
  try {
    brief = await ask(path, wish, { signal });
  }
  catch (failure) {
    signal.throwIfAborted();
    const { title, inside } = unknown(failure, { path: [plural(kind), id] });
    fill(place, inside);
    return title;
  }
  signal.throwIfAborted();
  const title = worded(brief.title);
  keepingFocus(() => fill(place, h("article.brief", head(brief, kind, title, at(path, { ...wish, format: "docx", lang: spoken() })),
    h("ul.summary", brief.summary.map((sentence) => h("li", worded(sentence)))),
    brief.sections.map((section) => part(section, brief)),
    passages(brief), wholeAddress(brief), cited(brief))), () => place.querySelector("h1"));
  return title;
}

function head({ edition: { title: from, plan }, day: made, subject }, kind, title, docx) {
  return h("header", { class: `of-${kind}` },
    h("p.small.muted.kind", sign(kind), " ", t("brief.from", { from, plan, day: day(`${made}T12:00`) })),
    h("h1", { tabindex: "-1" }, title),
    h("p.tools", h("a.button.primary", { href: docx, download: true }, t("brief.docx")),
      h("button", { type: "button", on: { click: () => print() } }, t("brief.print")),
      h("a", { href: sheet(subject) }, t("brief.sheet")), h("a", { href: href(["informes"]) }, t("brief.other"))));
}

function cited({ citation }) {
  return h("footer.cite", h("p.small", worded(citation), " ", h("span.address", location.origin + location.pathname)));
}
