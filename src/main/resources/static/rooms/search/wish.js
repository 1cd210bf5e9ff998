/** What an address of the search asks. */

const FILTERS = ["kind", "agency", "objective", "population", "names"];

/** The parameters for the API; what is empty or unknown is left out. */
export function wished(query) {
  const words = (query.get("q") ?? "").trim();
  return new URLSearchParams([...(words ? [["q", words]] : []),
    ...[...FILTERS, "page", "size"].flatMap((name) => query.getAll(name).filter((value) => value.trim()).map((value) => [name, value]))]);
}

/** The filters of a wish, as `[name, value]`. */
export function narrowed(wish) {
  return [...wish].filter(([name]) => FILTERS.includes(name));
}

/** What the address has for a filter when one more value is taken or one is taken away. */
export function toggled(wish, name, value) {
  const values = wish.getAll(name);
  if (values.includes(value)) {
    return values.filter((one) => one !== value);
  }
  return ["objective", "names"].includes(name) ? [value] : [...values, value];
}
