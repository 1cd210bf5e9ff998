/** What a filter of actions is called. */

import { either } from "/page/language.js";
import { kindsFor, kindTitle } from "/page/model.js";

/** A filter that takes a thing, by the kinds that it takes: "Dependencia u organización". */
export function filterTitle(name) {
  return either(kindsFor(name).map((kind) => kindTitle(kind)));
}
