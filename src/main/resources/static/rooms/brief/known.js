/** Of which of several kinds a thing is. */

import { ask, of } from "/page/api.js";
import { plural } from "/parts/thing.js";

/** The first of the kinds that has such an id, undefined if none has. */
export async function known(kinds, id) {
  const found = await Promise.all(kinds.map((kind) => ask(of(plural(kind), id)).then(() => kind, () => null)));
  return found.find((kind) => kind);
}
