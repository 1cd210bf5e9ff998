/** The script that a page on its own carries: it points, searches, and leads from a tie to its words. */

import { h } from "/page/dom.js";

/** @returns {Promise<Element>} a script element; its words come from {@link alive}, which knows nothing of this page */
export async function liveliness() {
  return h("script", `(${alive})();`);
}

/** Runs in the page on its own, where nothing of Trama is. */
function alive() {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const nodes = new Map(all("[data-node]").map((node) => [node.dataset.node, node]));
  const rows = new Map(all("[data-row]").map((row) => [row.dataset.row, row]));
  const light = (ids) => {
    const lit = new Set(ids);
    const touched = (element) => element.dataset.ends.split(" ").some((end) => lit.has(end));
    all("line[data-ends]").filter(touched).forEach(({ dataset }) => dataset.ends.split(" ").forEach((end) => ids.length === 1 && lit.add(end)));
    const both = (element) => element.dataset.ends.split(" ")[ids.length > 1 ? "every" : "some"]((end) => ids.includes(end));
    document.body.classList.toggle("dim", ids.length > 0);
    all("line[data-ends]").forEach((tie) => tie.classList.toggle("lit", both(tie)));
    all("[data-node], [data-of]").forEach((one) => one.classList.toggle("lit", lit.has(one.dataset.node ?? one.dataset.of)));
  };
  const kept = { ids: [] };
  const keep = (ids) => { kept.ids = ids; light(ids); };
  nodes.forEach((node, id) => {
    node.addEventListener("mouseenter", () => light([id]));
    node.addEventListener("mouseleave", () => light(kept.ids));
    node.addEventListener("click", () => { keep([id]); rows.get(id)?.scrollIntoView({ block: "center" }); });
  });
  all("line[data-ends]").forEach((tie) => {
    tie.addEventListener("mouseenter", () => light(tie.dataset.ends.split(" ")));
    tie.addEventListener("mouseleave", () => light(kept.ids));
    tie.closest("a").addEventListener("click", () => keep(tie.dataset.ends.split(" ")));
  });
  all("tr[data-ends]").forEach((row) => row.addEventListener("mouseenter", () => light(row.dataset.ends.split(" "))));
  rows.forEach((row, id) => row.addEventListener("mouseenter", () => light([id])));
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const names = new Map([...rows].map(([id, row]) => [id, plain(row.cells[0].textContent + " " + row.cells[1].textContent)]));
  const box = document.getElementById("find");
  const told = document.getElementById("told");
  box.closest("p").hidden = false;
  box.addEventListener("input", () => {
    const sought = plain(box.value.trim());
    const found = sought ? [...names].filter(([, words]) => words.includes(sought)).map(([id]) => id) : [];
    told.textContent = found.slice(0, 12).map((id) => rows.get(id).cells[0].textContent).join(" · ");
    keep(found.slice(0, 1));
  });
  document.addEventListener("keydown", ({ key }) => { if (key === "Escape") { box.value = ""; told.textContent = ""; keep([]); } });
}
