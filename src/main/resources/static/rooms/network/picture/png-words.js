/** Words in a PNG's file, where programs that keep pictures look for them (chunks `iTXt` of the PNG specification). */

/** Where the chunk that describes the picture ends, which comes first: behind the signature, a length, a name, 13 bytes and their sum. */
const DESCRIBED = 8 + 4 + 4 + 13 + 4;

/** The remainders of each byte by the polynomial of PNG's sums, CRC-32. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) {
    rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  }
  return rest;
});

/**
 * The same picture with words.
 * @param {Uint8Array} picture a PNG
 * @param {Object<string, string>} words by what they are: `Title`, `Description` and others that the specification names
 * @returns {Uint8Array}
 */
export function worded(picture, words) {
  const chunks = Object.entries(words).map(([what, text]) => chunk("iTXt", [...bytes(what), 0, 0, 0, 0, 0, ...bytes(text)]));
  return joined(picture.subarray(0, DESCRIBED), ...chunks, picture.subarray(DESCRIBED));
}

function chunk(name, data) {
  const summed = Uint8Array.from([...bytes(name), ...data]);
  return joined(whole(data.length), summed, whole(sum(summed)));
}

function sum(all) {
  return (all.reduce((rest, byte) => REMAINDERS[(rest ^ byte) & 0xff] ^ (rest >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;
}

/** A number in four bytes, the greatest first. */
function whole(number) {
  return Uint8Array.from([24, 16, 8, 0].map((by) => (number >>> by) & 0xff));
}

function bytes(text) {
  return new TextEncoder().encode(text);
}

function joined(...parts) {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
