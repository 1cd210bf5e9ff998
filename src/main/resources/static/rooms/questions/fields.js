/** A field for each type of parameter; what is left as it is by default is not sent. */

import { fill, h, newId } from "/page/dom.js";
import { listed, number, t } from "/page/language.js";
import { kindTitle } from "/page/model.js";
import { sign, labelOf } from "/parts/thing.js";
import { suggest } from "/parts/suggest.js";
import { optionsOf } from "/rooms/questions/options.js";
import { choiceWord, hinted, kindsOf, meantBy, named } from "/rooms/questions/words.js";

const CHOSEN_FROM_LIST = ["edition", "objective", "strategy"];

/**
 * A field.
 * @param {object} parameter as the API declares it
 * @param {string|null} value what the address has for it
 * @param {Promise<object|null>} [known] the thing behind the value, as the API understood it
 * @returns {{parameter: object, element: Element, read: () => string|null, lacks: () => boolean, accept: () => void,
 * refuse: (words: string, candidates?: object[], choose?: Function) => void}} `lacks` is whether something must be given
 */
export function field(parameter, value, known) {
  const made = maker(parameter)(parameter, value, known);
  const error = h("p.error", { id: newId("error"), hidden: true });
  const element = h("div.field", made.element, error);
  return {
    parameter, element, read: made.read, lacks: made.lacks ?? (() => parameter.required && !made.read()),
    refuse: (words, candidates = [], choose) => refused(made.input, error, words, candidates, choose),
    accept: () => accepted(made.input, error),
  };
}

function maker({ type, default: usual }) {
  if (CHOSEN_FROM_LIST.includes(type)) {
    return listField;
  }
  const plain = { integer: integerField, choice: choiceField, choices: choicesField,
    boolean: usual === undefined ? eitherField : checkField };
  return plain[type] ?? thingField;
}

function thingField(parameter, value, known) {
  const element = suggest({ label: labelled(parameter), hint: hints(parameter), kinds: kindsOf(parameter), value: value ?? "", known });
  const input = element.querySelector("input");
  input.setAttribute("aria-required", String(parameter.required));
  return { element, input, read: () => element.value || null };
}

function listField(parameter, value) {
  const select = h("select", { id: newId("field") }, h("option", { value: "" }, t("questions.any")));
  optionsOf(parameter.type).catch(() => []).then((groups) => {
    fill(select, select.firstElementChild, groups);
    const options = [...select.querySelectorAll("option")];
    const chosen = options.find((option) => option.value === value || option.dataset.code === value);
    if (value && !chosen) {
      select.append(h("option", { value }, value));
    }
    select.value = chosen?.value ?? value ?? "";
  });
  let touched = false;
  select.addEventListener("change", () => { touched = true; });
  return withLabel(parameter, select, () => touched ? select.value || null : value);
}

function integerField(parameter, value) {
  const usual = parameter.default;
  const input = h("input", { id: newId("field"), type: "text", inputmode: "numeric", autocomplete: "off", value: value ?? usual ?? "" });
  return withLabel(parameter, input, () => unlessUsual(input.value.trim(), usual));
}

function choiceField(parameter, value) {
  const usual = parameter.default;
  const chosen = value ?? usual ?? "";
  const select = h("select", { id: newId("field") }, usual === undefined ? h("option", { value: "" }, t("questions.any")) : null,
    (parameter.choices.includes(chosen) || !chosen ? parameter.choices : [...parameter.choices, chosen])
      .map((choice) => h("option", { value: choice, selected: choice === chosen }, choiceWord(choice))));
  return withLabel(parameter, select, () => unlessUsual(select.value, usual));
}

function eitherField(parameter, value) {
  const select = h("select", { id: newId("field") }, h("option", { value: "" }, t("questions.any")),
    ["true", "false"].map((choice) => h("option", { value: choice, selected: choice === value }, meantBy(choice === "true"))));
  return withLabel(parameter, select, () => select.value || null);
}

function checkField(parameter, value) {
  const input = h("input", { id: newId("field"), type: "checkbox", checked: (value ?? String(parameter.default)) === "true" });
  const hint = h("span.hint.small.muted", { id: newId("hint") }, hints(parameter));
  input.setAttribute("aria-describedby", hint.id);
  return { element: h("div", h("label.check", { for: input.id }, input, labelled(parameter)), hint), input,
    read: () => unlessUsual(String(input.checked), parameter.default) };
}

function choicesField(parameter, value) {
  const usual = parameter.default ?? [];
  const chosen = value ? value.split(",") : usual;
  const boxes = parameter.choices.map((choice) => h("input", { type: "checkbox", value: choice, checked: chosen.includes(choice) }));
  const hint = h("p.hint.small.muted", { id: newId("hint") }, hints(parameter));
  const element = h("fieldset", { "aria-describedby": hint.id }, h("legend", labelled(parameter)), hint,
    h("div.checks", boxes.map((box) => h("label.check", box, choiceWord(box.value)))));
  const read = () => unlessUsual(boxes.filter((box) => box.checked).map((box) => box.value).join(","), usual.join(","));
  return { element, input: boxes[0], read, lacks: () => boxes.every((box) => !box.checked) };
}

function withLabel(parameter, input, read) {
  const hint = h("span.hint.small.muted", { id: newId("hint") }, hints(parameter));
  input.setAttribute("aria-describedby", hint.id);
  input.setAttribute("aria-required", String(parameter.required));
  return { element: h("div", h("label", { for: input.id }, labelled(parameter)), hint, input), input, read };
}

function labelled(parameter) {
  return parameter.required ? t("questions.required", { name: named(parameter) }) : named(parameter);
}

function hints(parameter) {
  const { type, minimum, maximum, default: usual } = parameter;
  const kinds = kindsOf(parameter).map((kind) => kindTitle(kind));
  return [
    hinted(parameter),
    kinds.length > 1 ? listed(kinds) : null,
    type === "integer" ? t("questions.bounds", { minimum, maximum }) : null,
    usual !== undefined ? t("questions.by-default", { value: typeof usual === "number" ? number(usual) : meantBy(usual) }) : null,
  ].filter(Boolean).join(" · ");
}

function unlessUsual(text, usual) {
  return text === "" || text === String(usual) ? null : text;
}

function refused(input, error, words, candidates, choose) {
  fill(error, words, candidates.map((thing) => h("button", { type: "button", on: { click: () => choose(thing.id) } },
    sign(thing.kind), h("b", labelOf(thing)), thing.name !== thing.label ? h("span", thing.name) : null)));
  error.hidden = false;
  input.setAttribute("aria-invalid", "true");
  const described = (input.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && id !== error.id);
  input.setAttribute("aria-describedby", [...described, error.id].join(" "));
}

function accepted(input, error) {
  error.hidden = true;
  input.removeAttribute("aria-invalid");
}
