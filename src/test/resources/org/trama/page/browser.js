/** As much of a browser as the page's pure functions need: an address and its parameters. */

globalThis.location = { pathname: "/", search: "" };

globalThis.URLSearchParams = class URLSearchParams {

  constructor(from = []) {
    this.pairs = typeof from === "string" ? parsed(from)
      : from[Symbol.iterator] ? [...from].map(([name, value]) => [name, String(value)]) : Object.entries(from);
  }

  get(name) {
    return this.pairs.find(([one]) => one === name)?.[1] ?? null;
  }

  getAll(name) {
    return this.pairs.filter(([one]) => one === name).map(([, value]) => value);
  }

  has(name) {
    return this.get(name) !== null;
  }

  append(name, value) {
    this.pairs.push([name, String(value)]);
  }

  delete(name) {
    this.pairs = this.pairs.filter(([one]) => one !== name);
  }

  set(name, value) {
    this.delete(name);
    this.append(name, value);
  }

  keys() {
    return this.pairs.map(([name]) => name);
  }

  toString() {
    return this.pairs.map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
  }

  [Symbol.iterator]() {
    return this.pairs[Symbol.iterator]();
  }

};

function parsed(text) {
  return text.replace(/^\?/, "").split("&").filter(Boolean).map((pair) => pair.split("=").map(decodeURIComponent));
}
