/** The query behind an answer, as it stands in its file. */

import { askText } from "/page/api.js";
import { h } from "/page/dom.js";
import { t } from "/page/language.js";
import { copyButton } from "/parts/copy.js";
import { filling } from "/parts/section.js";

/** A fold that fetches the question's file when it is opened. */
export function sourceOf({ links }) {
  const body = h("div");
  let text = null;
  const fetched = () => (text ??= askText(links.cypher));
  const fold = h("details.source.no-print", h("summary", t("questions.cypher")), h("p.small.muted", t("questions.cypher-about")), body);
  fold.addEventListener("toggle", () => {
    if (fold.open && !body.hasChildNodes()) {
      filling(body, async () => [h("div.tools", copyButton(t("questions.copy-cypher"), fetched),
        h("a.button", { href: links.cypher, target: "_blank", rel: "noopener" }, t("questions.open-cypher"))),
      h("pre", { tabindex: "0", role: "region", "aria-label": t("questions.cypher") }, h("code", await fetched().catch((failure) => { text = null; throw failure; })))]);
    }
  });
  return fold;
}
