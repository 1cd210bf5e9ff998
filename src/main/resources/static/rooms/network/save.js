/** Saves what the page makes as files with names that say what is in them. */

/** A file's name, such as `network-agency-program-jaccard-pem-2018.svg`. */
export function fileName({ recipe, data }, ending) {
  const filters = Object.entries(recipe.filters ?? {}).filter(([name]) => name !== "edition").flatMap(([, values]) => values.map(({ id }) => id));
  const words = ["network", ...recipe.nodes, ...recipe.via, recipe.weight, ...data.map(({ edition }) => edition), ...filters];
  return `${words.join("-").normalize("NFD").replace(/[^\w.-]+/g, "").slice(0, 120)}.${ending}`;
}

/** Lets the browser save it. */
export function saved(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/** An element or a document as text; texts in it are escaped by the browser. */
export function serialised(node) {
  return new XMLSerializer().serializeToString(node);
}

/** A page's root as HTML. In a page, unlike in a picture, scripts and styles are written as they are. */
export function pageText(root) {
  return `<!DOCTYPE html>\n<html lang="${root.lang}">${root.getHTML()}</html>\n`;
}
