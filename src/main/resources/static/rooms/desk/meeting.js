/** The desk on paper: what a list was narrowed to, where it is found again, all evidence open, and room for what is agreed. */

import { h } from "/page/dom.js";
import { said } from "/page/frame.js";
import { day, t } from "/page/language.js";
import { ANSWERED, broughtWhole } from "/parts/paper.js";

const MOST = 60;

const EVERY = 150;

const PATIENCE = 20_000;

/**
 * A button that brings all of the list, opens its evidence, waits for the texts, and prints.
 * @param {{size: number, total: number}} [page] how much of the list is here; all of it, if that isn't told
 */
export function meetingSheet(page) {
  return h("button", { type: "button", on: { click: (event) => prepared(event.currentTarget, page) } }, t("desk.sheet"));
}

/** What stands above a printed list. */
export function meetingHead({ data = [] }) {
  return h("p.print-only.small", t("desk.printed", { day: day(Date.now()), editions: data.map(({ edition }) => edition).join(", "), address: location.href }));
}

/** Lines to write on, on paper only. */
export function agreed() {
  return h("p.print-only.agreed", t("desk.agreed"));
}

async function prepared(button, page) {
  const room = button.closest(".desk-body");
  button.disabled = true;
  said(t("desk.preparing"));
  if (page?.total > page?.size) {
    await broughtWhole(page.total, button, ANSWERED);
  }
  opened(room);
  await settled(room);
  button.disabled = false;
  print();
}

/** Beyond so many entries a sheet lists them, and says where their evidence is. */
function opened(room) {
  const closed = [...room.querySelectorAll("details:not([open]) > summary, .opener[aria-expanded=false]")];
  if (closed.length <= MOST) {
    closed.forEach((one) => one.click());
  }
  else {
    room.querySelector(".list-head").append(h("p.print-only", t("desk.sheet-brief", { most: MOST, address: location.href })));
  }
}

async function settled(room) {
  const end = Date.now() + PATIENCE;
  do {
    await new Promise((resolve) => { setTimeout(resolve, EVERY); });
  } while (room.querySelector("[aria-busy=true]") && Date.now() < end);
}
