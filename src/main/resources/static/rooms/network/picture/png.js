/** A picture in points, for slides and documents. */

import { serialised } from "/rooms/network/save.js";

const FINENESS = 2;

/** @returns {Promise<Blob>} the SVG as PNG, twice as fine */
export async function pngOf(svg) {
  const address = URL.createObjectURL(new Blob([serialised(svg)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = svg.getAttribute("width") * FINENESS;
    canvas.height = svg.getAttribute("height") * FINENESS;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => canvas.toBlob((blob) => blob ? resolve(blob) : reject(new Error("empty")), "image/png"));
  }
  finally {
    URL.revokeObjectURL(address);
  }
}
