/** The desk on paper: what a list was narrowed to, where it is found again, all evidence open, and room for what is agreed. */

import { h } from "/page/dom.js";
import { said } from "/page/frame.js";
import { day, t } from "/page/language.js";

const MOST = 60;

const EVERY = 150;

const PATIENCE = 20_000;

/** A button that opens all evidence, waits for its texts, and prints. */
export function meetingSheet() {
  return h("button", { type: "button", on: { click: (event) => prepared(event.currentTarget) } }, t("desk.sheet"));
}

/** What stands above a printed list. */
export function meetingHead({ data = [] }) {
  return h("p.print-only.small", t("desk.printed", { day: day(Date.now()), editions: data.map(({ edition }) => edition).join(", "), address: location.href }));
}

/** Lines to write on, on paper only. */
export function agreed() {
  return h("p.print-only.agreed", t("desk.agreed"));
}

async function prepared(button) {
  const room = button.closest(".desk-body");
  button.disabled = true;
  said(t("desk.preparing"));
  opened(room);
  await settled(room);
  button.disabled = false;
  print();
}

/** Beyond so many entries a sheet lists them, without their evidence. */
function opened(room) {
  const closed = [...room.querySelectorAll("details:not([open]) > summary, .opener[aria-expanded=false]")];
  if (closed.length <= MOST) {
    closed.forEach((one) => one.click());
  }
}

async function settled(room) {
  const end = Date.now() + PATIENCE;
  do {
    await new Promise((resolve) => { setTimeout(resolve, EVERY); });
  } while (room.querySelector("[aria-busy=true]") && Date.now() < end);
}
