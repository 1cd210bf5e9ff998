/**
 * A box for a name, with suggestions as one types: a combobox as ARIA describes it, by
 * keyboard as by pointing. What is picked is sent as an id, what is only typed as it is: the
 * API takes acronyms and names too.
 */

import { ask } from "/page/api.js";
import { fill, h, newId } from "/page/dom.js";
import { said } from "/page/frame.js";
import { counted, folded } from "/page/language.js";
import { kindTitle } from "/page/model.js";
import { inPlan, plural, sign } from "/parts/thing.js";

const SHOWN = 8;

const DELAY = 150;

/**
 * A labelled box.
 * @param {object} what
 * @param {string} what.label what it is for
 * @param {string} [what.hint] more about it
 * @param {string[]} what.kinds which kinds of things are suggested; `objective`, `strategy`, `line` too
 * @param {object[]} [what.among] the things among which is sought, if not all of these kinds
 * @param {string} [what.value] the id or name that it has at first
 * @param {Promise<object|null>} [what.known] the thing behind that value, where somebody else finds it out
 * @param {string} [what.name] its name in a form
 * @param {boolean} [what.required] whether it must not be empty
 * @param {(value: string) => void} [what.onPick] told what was picked or typed
 * @returns {Element} a label with its box; `element.value` is the id picked or what was typed
 */
export function suggest({ label, hint, kinds, among, value = "", known, name, required = false, onPick }) {
  const list = h("ul.suggestions", { role: "listbox", id: newId("suggestions"), hidden: true, "aria-label": label });
  const input = h("input", {
    type: "text", role: "combobox", id: newId("box"), autocomplete: "off", spellcheck: "false", "aria-autocomplete": "list",
    "aria-expanded": "false", "aria-controls": list.id, required, name,
  });
  const box = h("div.suggest", h("label", { for: input.id }, label), hint ? h("span.hint.small.muted", { id: newId("hint") }, hint) : null, input, list);
  if (hint) {
    input.setAttribute("aria-describedby", box.querySelector(".hint").id);
  }
  const state = { picked: value, found: [], at: -1, latest: 0 };
  Object.defineProperty(box, "value", { get: () => input.value.trim() ? state.picked ?? input.value.trim() : "" });
  input.value = value;
  (known ?? named(kinds, value)).then((thing) => { if (thing && input.value === value) { input.value = thing.label; } });

  function close() {
    list.hidden = true;
    state.at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }
  function pick(thing) {
    state.picked = thing.id;
    input.value = thing.label;
    close();
    onPick?.(thing.id);
  }
  function point(to) {
    state.at = (to + state.found.length) % state.found.length;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === state.at)));
    input.setAttribute("aria-activedescendant", list.children[state.at].id);
    list.children[state.at].scrollIntoView({ block: "nearest" });
  }
  async function look() {
    const turn = ++state.latest;
    const found = input.value.trim() ? await (among ? amongThese(among, input.value.trim()) : suggestions(kinds, input.value.trim())).catch(() => []) : [];
    if (turn !== state.latest || document.activeElement !== input) {
      return;
    }
    state.found = found;
    state.at = -1;
    fill(list, found.map((thing) => h("li", { role: "option", id: newId("option"), "aria-selected": "false",
      on: { mousedown: (event) => { event.preventDefault(); pick(thing); } } },
    sign(thing.kind), h("b", thing.label), thing.name !== thing.label ? h("span", thing.name) : null,
    kinds.length > 1 ? h("span.muted.small", kindTitle(thing.kind)) : null)));
    list.hidden = !found.length;
    input.setAttribute("aria-expanded", String(found.length > 0));
    said(counted("suggest.found", found.length));
  }
  let soon;
  input.addEventListener("input", () => {
    state.picked = null;
    clearTimeout(soon);
    soon = setTimeout(look, DELAY);
  });
  input.addEventListener("keydown", (event) => {
    const open = !list.hidden && state.found.length > 0;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (open) {
        point(event.key === "ArrowDown" ? state.at + 1 : state.at < 0 ? -1 : state.at - 1);
      }
      else {
        look();
      }
    }
    else if (event.key === "Enter" && open && state.at >= 0) {
      event.preventDefault();
      pick(state.found[state.at]);
    }
    else if (event.key === "Enter") {
      // what was typed is sent: suggestions that come later would only stand in the way
      clearTimeout(soon);
      state.latest++;
      close();
    }
    else if (event.key === "Escape" && open) {
      event.stopPropagation();
      close();
    }
  });
  input.addEventListener("change", () => { if (state.picked === null || !input.value.trim()) { onPick?.(input.value.trim()); } });
  input.addEventListener("blur", close);
  return box;
}

/**
 * A box for a filter. One for a level of plans stands only where some plan has that level, or where one is asked for: not
 * every plan has axes.
 * @param {object} what as of {@link suggest}
 */
export function suggestForFilter(what) {
  const box = suggest(what);
  if (!what.value && what.kinds.every(inPlan)) {
    box.hidden = true;
    Promise.all(what.kinds.map(allParts)).then((parts) => { box.hidden = !parts.flat().length; }, () => { box.hidden = false; });
  }
  return box;
}

/** Who of these has such a name; those first whose acronym or name begins so. */
async function amongThese(things, words) {
  const sought = folded(words);
  const begins = ({ label, name }) => [label, name].some((one) => folded(one ?? "").startsWith(sought));
  const found = things.filter(({ label, name }) => folded(`${label} ${name}`).includes(sought));
  return found.sort((a, b) => begins(b) - begins(a) || (b.actions ?? 0) - (a.actions ?? 0)).slice(0, SHOWN);
}

/** What has a name that begins like this, of several kinds. */
async function suggestions(kinds, words) {
  const lists = await Promise.all(kinds.map((kind) => inPlan(kind) || kind === "line"
    ? planParts(kind, words) : ask(`/api/${plural(kind)}`, { q: words, sort: "actions", size: SHOWN }).then(({ items }) => items.map((item) => asThing(item, kind)))));
  return lists.flat().sort((a, b) => (b.actions ?? 0) - (a.actions ?? 0)).slice(0, SHOWN);
}

function asThing({ id, acronym, name, actions }, kind) {
  return { id, kind, label: acronym ?? name, name, actions };
}

async function planParts(kind, words) {
  const sought = folded(words);
  return (await allParts(kind)).filter(({ label, name }) => label.startsWith(words) || folded(name).includes(sought));
}

async function allParts(kind) {
  const plans = await ask("/api/plans");
  const trees = await Promise.all(plans.map(({ id }) => ask(`/api/plans/${encodeURIComponent(id)}`)));
  return trees.flatMap((plan) => partsOf(plan, kind));
}

/** The parts of one kind that a plan has; a level that it hasn't stands in its tree without an id. */
export function partsOf({ objectives }, kind) {
  const strategies = () => objectives.flatMap((objective) => objective.strategies);
  const of = { axis: () => axes(objectives), objective: () => objectives, strategy: strategies, line: () => strategies().flatMap(({ lines }) => lines) };
  return of[kind]().filter(({ id }) => id).map(({ id, code, title }) => ({ id, kind, label: code, name: title }));
}

/** The axes that some objectives stand under, each once. */
function axes(objectives) {
  return [...new Map(objectives.filter(({ axis }) => axis).map(({ axis }) => [axis.id, axis])).values()];
}

/** The thing with this id, to write its name where an address has the id. */
async function named(kinds, id) {
  for (const kind of id ? kinds : []) {
    const thing = inPlan(kind) || kind === "line" ? (await allParts(kind).catch(() => [])).find((part) => part.id === id)
      : await ask(`/api/${plural(kind)}/${encodeURIComponent(id)}`).then((card) => asThing(card, kind)).catch(() => null);
    if (thing) {
      return thing;
    }
  }
  return null;
}
