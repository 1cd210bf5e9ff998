/** What a document announces of a line of action, and whether it does as it says. */

import { h } from "/page/dom.js";
import { counted, t } from "/page/language.js";

/** Whether what is announced and what is there disagree. */
export function contradicts({ planned, actions }) {
  return (planned === false && actions > 0) || (planned === true && actions === 0);
}

/** Two words: whether actions are announced. */
export function statusTag({ planned }) {
  return typeof planned === "boolean"
    ? h(planned ? "span.tag.planned" : "span.tag.unplanned", t(planned ? "sheets.status.planned" : "sheets.status.unplanned"))
    : h("span.tag", t("sheets.status.none"));
}

/** A tag for those that contradict themselves, with the contradiction in words. */
export function contradictionTag(line) {
  return contradicts(line) ? h("span.tag.contradiction", { title: contradiction(line) }, t("sheets.status.contradiction")) : null;
}

/** The contradiction in words. */
export function contradiction({ planned, actions }) {
  return planned ? t("sheets.status.empty") : counted("sheets.status.denied", actions);
}
