/** A picture in points, for slides and documents. */

import { worded } from "/rooms/network/picture/png-words.js";
import { serialised } from "/rooms/network/save.js";

const FINENESS = 2;

/** @returns {Promise<Blob>} the SVG as PNG, twice as fine, with its title and where it comes from in the file */
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
    const drawn = await new Promise((resolve, reject) => canvas.toBlob((blob) => blob ? resolve(blob) : reject(new Error("empty")), "image/png"));
    return new Blob([worded(new Uint8Array(await drawn.arrayBuffer()), wordsOf(svg))], { type: "image/png" });
  }
  finally {
    URL.revokeObjectURL(address);
  }
}

function wordsOf(svg) {
  return { Title: svg.querySelector("title").textContent, Description: svg.querySelector("metadata").textContent, Software: "Trama" };
}
