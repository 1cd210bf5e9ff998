/** All things of a kind: filtered by name, in an order that the address names, page by page. */

import { ask } from "/page/api.js";
import { changed, go, href } from "/page/address.js";
import { fill, h } from "/page/dom.js";
import { said } from "/page/frame.js";
import { counted, t } from "/page/language.js";
import { kindAt, kindTitle } from "/page/model.js";
import { pages } from "/parts/pages.js";
import { takenAlong } from "/parts/spreadsheets.js";
import { empty } from "/parts/states.js";
import { sign } from "/parts/thing.js";
import { crumbs } from "/rooms/sheets/crumbs.js";
import { hierarchy, isNested } from "/rooms/sheets/hierarchy.js";
import { listTable } from "/rooms/sheets/list-table.js";

const SIZE = 50;

const SOON = 300;

/** The list that the address names. */
export async function view({ path: [collection], query }, signal) {
  const kind = kindAt(collection);
  const results = h("div.results");
  const box = filterBox(query);
  const choice = h("div.orders");
  async function draw(now) {
    const wish = wished(now);
    const inside = await found(kind, collection, wish, signal);
    fill(choice, orders(kind, wish));
    fill(results, inside);
    if (document.activeElement !== box.input) {
      box.input.value = wish.q;
    }
  }
  await draw(query);
  return {
    title: kindTitle(kind, "many"),
    inside: [crumbs(), h("h1.titled", { tabindex: "-1", class: `titled of-${kind}` }, sign(kind), " ", kindTitle(kind, "many")),
      h("div.controls", box.form, choice), results],
    update: async ({ query: now }) => { await draw(now); },
  };
}

function wished(query) {
  return { q: query.get("q") ?? "", sort: query.get("sort") ?? "actions", page: query.get("page") ?? 0, size: query.get("size") ?? SIZE };
}

async function found(kind, collection, wish, signal) {
  if (wish.sort === "tree" && isNested(kind) && !wish.q) {
    return hierarchy(kind, signal);
  }
  const sort = wish.sort === "tree" ? "name" : wish.sort;
  const [answer, most] = await Promise.all([
    ask(`/api/${collection}`, { ...wish, sort }, { signal }),
    ask(`/api/${collection}`, { sort: "actions", size: 1 }, { signal }),
  ]);
  said(counted("sheets.found", answer.total));
  return answer.total ? [h("p.muted", counted("sheets.found", answer.total), isNested(kind) ? ` · ${t(`sheets.list.own-${kind}`)}` : null),
    listTable({ kind, items: answer.items, sort, most: most.items[0]?.actions ?? 0 }),
    pages({ number: answer.page, size: answer.size, total: answer.total }), takenAlong(`/api/${collection}`, { q: wish.q, sort })]
    : empty(t("sheets.list.none", { words: wish.q }), h("a", { href: changed({ q: null, page: null }) }, t("sheets.list.whole")), " · ",
      h("a", { href: href(["buscar"], { q: wish.q }) }, t("sheets.search-for", { words: wish.q })));
}

/** Looks as one types; the history keeps where one came from, not each letter. */
function filterBox(query) {
  const input = h("input", { id: "list-q", type: "search", value: query.get("q") ?? "", autocomplete: "off" });
  const apply = () => go(changed({ q: input.value.trim() || null, page: null }), { replace: true });
  let soon;
  input.addEventListener("input", () => {
    clearTimeout(soon);
    soon = setTimeout(() => input.isConnected && apply(), SOON);
  });
  const form = h("form.field", { role: "search", on: { submit: (event) => { event.preventDefault(); clearTimeout(soon); apply(); } } },
    h("label", { for: "list-q" }, t("sheets.list.filter")), input);
  return { form, input };
}

function orders(kind, { sort }) {
  const all = ["actions", "name", ...isNested(kind) ? ["tree"] : []];
  return [h("span.muted.small", t("sheets.list.order")), h("ul", all.map((order) => h("li", h("a", {
    id: `order-${order}`, href: changed({ sort: order === "actions" ? null : order, page: null, ...order === "tree" ? { q: null } : {} }),
    "aria-current": order === sort ? "true" : null,
  }, t(`sheets.list.by.${order}`)))))];
}
