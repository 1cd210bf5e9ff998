/** The network's address and the line to cite it. */

import { h } from "/page/dom.js";
import { t } from "/page/language.js";
import { copyButton } from "/parts/copy.js";
import { citation } from "/rooms/network/citation.js";

/** Buttons that copy them. */
export function cited(room) {
  return h("section.citing.no-print", { "aria-labelledby": "citing-title" }, h("h2", { id: "citing-title" }, t("network.citing")),
    h("p.tools", copyButton(t("network.copy-link"), () => location.href),
      copyButton(t("network.copy-citation"), async () => (await citation(room)).words)));
}
