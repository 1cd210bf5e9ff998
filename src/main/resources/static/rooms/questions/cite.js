/** Taking an answer elsewhere: its files, an address that stays, and how to cite it. */

import { ask } from "/page/api.js";
import { here, href } from "/page/address.js";
import { fill, h, newId } from "/page/dom.js";
import { day, t, worded } from "/page/language.js";
import { copyButton } from "/parts/copy.js";
import { spreadsheets } from "/parts/spreadsheets.js";
import { download, own, understood } from "/rooms/questions/wish.js";

const MOST = 1000;

/** Links to the answer as files. */
export function files(question, wish, { page }) {
  const [whole, shown] = [new URLSearchParams(wish), { page: page.number, size: page.size }];
  ["page", "size"].forEach((name) => whole.delete(name));
  const json = page.total > MOST ? shown : { size: MOST };
  return h("p.tools", h("span.muted", t("questions.take")),
    spreadsheets(question.links.answer, wish),
    h("a.button", { href: download(question, whole, { format: "json", ...json }), download: `${question.id}.json` }, t("questions.json")));
}

/**
 * The address that stays and the line to cite.
 * @returns {{element: Element, update: () => void}} `update` is told when the address has changed
 */
export function citation(question, answer) {
  const box = h("input", { id: newId("permalink"), type: "text", readonly: true, on: { focus: () => box.select() } });
  const words = h("p.citation");
  const update = () => {
    box.value = permalink(question, answer);
    cited(question, answer).then((text) => fill(words, text));
  };
  return {
    element: h("div.citing", h("h3", t("questions.citing")),
      h("label.small.no-print", { for: box.id }, t("questions.permalink")),
      h("div.tools", box, copyButton(t("questions.copy"), () => box.value)),
      words, h("div.tools", copyButton(t("questions.copy-citation"), () => cited(question, answer)))),
    update,
  };
}

/** The address with every name, default and the edition written out: it asks the same when other editions have come. */
function permalink(question, answer) {
  const now = here().query;
  const kept = ["page", "size", ...["view", "sort", "row", "at"].map((name) => own(question, name))]
    .filter((name) => now.has(name)).map((name) => [name, now.getAll(name)]);
  return location.origin + href(["preguntas", question.id], { ...understood(question, answer), ...Object.fromEntries(kept) });
}

async function cited(question, answer) {
  const titles = new Map((await ask("/api/editions").catch(() => [])).map(({ id, title }) => [id, title]));
  const data = answer.data.map(({ edition, sha256 }) => t("questions.cited-edition", { title: titles.get(edition) ?? edition, edition, sha256 }));
  return t("questions.cited", {
    title: worded(question.title), version: answer.version, editions: data.join("; "), day: day(new Date()), address: permalink(question, answer),
  });
}
