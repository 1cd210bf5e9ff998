/** The script that a page on its own carries: it points, searches, and tells beside the picture of what one chose there. */

import { h } from "/page/dom.js";

/** @returns {Promise<Element>} a script element; its words come from {@link alive}, which knows nothing of this page */
export async function liveliness() {
  return h("script", `(${alive})();`);
}

/** Runs in the page on its own, where nothing of Trama is; all that it tells stands there in tables already. */
function alive() {
  const most = 12;
  const all = (selector) => [...document.querySelectorAll(selector)];
  const [box, found, told] = ["find", "found", "told"].map((id) => document.getElementById(id));
  const rows = new Map(all("[data-row]").map((row) => [row.dataset.row, row]));
  const ties = new Map(all("tr[data-ends]").map((row) => [row.id, row]));
  const hint = [...told.childNodes];
  const kept = { ids: [] };
  const made = (name, ...inside) => {
    const element = document.createElement(name);
    element.append(...inside);
    return element;
  };
  const endsOf = ({ dataset }) => dataset.ends.split(" ");
  const light = (ids) => {
    const lit = new Set(ids);
    all("line[data-ends]").filter((tie) => endsOf(tie).some((end) => ids.includes(end))).forEach((tie) => endsOf(tie).forEach((end) => ids.length === 1 && lit.add(end)));
    const both = (tie) => endsOf(tie)[ids.length > 1 ? "every" : "some"]((end) => ids.includes(end));
    document.body.classList.toggle("dim", ids.length > 0);
    all("line[data-ends]").forEach((tie) => tie.classList.toggle("lit", both(tie)));
    all("[data-node], [data-of]").forEach((one) => one.classList.toggle("lit", lit.has(one.dataset.node ?? one.dataset.of)));
  };
  const keep = (ids) => {
    kept.ids = ids;
    light(ids);
  };
  const button = (words, does) => {
    const element = made("button", words);
    element.type = "button";
    element.addEventListener("click", does);
    return element;
  };
  const list = (items) => made("ul", ...items.map((item) => made("li", item)));
  const titled = (row, from) => [...row.cells].slice(from).map((cell, i) => [row.closest("table").tHead.rows[0].cells[from + i].textContent, cell.textContent]).filter(([, value]) => value);
  const figures = (pairs) => made("dl", ...pairs.flatMap(([title, value]) => [made("dt", title), made("dd", value)]));
  const inTable = (row) => {
    const link = made("a", told.dataset.table);
    link.href = `#${row.id}`;
    return made("p", link);
  };
  const tell = (...inside) => {
    told.replaceChildren(...inside);
    told.parentElement.scrollTop = 0;
  };
  const node = (id) => {
    const row = rows.get(id);
    const [label, name] = [...row.cells].map(({ textContent }) => textContent);
    const own = [...ties.values()].filter((tie) => endsOf(tie).includes(id));
    keep([id]);
    tell(made("h2", label), ...(name && name !== label ? [made("p", name)] : []), figures(titled(row, 2)),
      list(own.map((tie) => button(`${tie.cells[0].textContent}: ${tie.cells[1].textContent}`, () => pair(tie)))), inTable(row));
  };
  const pair = (row) => {
    const texts = [...row.querySelectorAll("a")].map((link) => document.querySelector(link.getAttribute("href")).cloneNode(true));
    texts.forEach((text) => text.removeAttribute("id"));
    keep(endsOf(row));
    tell(made("h2", row.cells[0].textContent), figures(titled(row, 1).slice(0, 2)), ...texts, inTable(row));
  };
  all("[data-node]").forEach((one) => {
    const id = one.dataset.node;
    one.addEventListener("mouseenter", () => light([id]));
    one.addEventListener("mouseleave", () => light(kept.ids));
    one.addEventListener("click", () => node(id));
  });
  all("line[data-ends]").forEach((tie) => {
    tie.addEventListener("mouseenter", () => light(endsOf(tie)));
    tie.addEventListener("mouseleave", () => light(kept.ids));
    tie.closest("a").addEventListener("click", (event) => {
      event.preventDefault();
      pair(ties.get(event.currentTarget.getAttribute("href").slice(1)));
    });
  });
  ties.forEach((row) => row.addEventListener("mouseenter", () => light(endsOf(row))));
  rows.forEach((row, id) => row.addEventListener("mouseenter", () => light([id])));
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const names = new Map([...rows].map(([id, row]) => [id, plain(`${row.cells[0].textContent} ${row.cells[1].textContent}`)]));
  const seek = () => {
    const sought = plain(box.value.trim());
    const ids = sought ? [...names].filter(([, words]) => words.includes(sought)).map(([id]) => id) : [];
    found.replaceChildren(...(ids.length ? [list(ids.slice(0, most).map((id) => button(rows.get(id).cells[0].textContent, () => node(id))))]
      : sought ? [made("p", found.dataset.none.replace("{words}", () => box.value.trim()))] : []));
    keep(ids.slice(0, 1));
    return ids;
  };
  box.addEventListener("input", seek);
  document.addEventListener("keydown", ({ key, target }) => {
    if (key === "Enter" && target === box) {
      seek().slice(0, 1).forEach(node);
    }
    else if (key === "Escape") {
      box.value = "";
      seek();
      tell(...hint);
    }
  });
  document.getElementById("beside").hidden = false;
}
