/** The rooms: which there are, and how one enters them. */

import { stylesheet } from "/page/stylesheet.js";

/** How addresses begin, and the room there, as its folder and its title are called. */
export const ROOMS = new Map([["", "overview"], ["red", "network"], ["preguntas", "questions"], ["coincidencias", "desk"],
  ["fichas", "sheets"], ["informes", "brief"], ["buscar", "search"]]);

/**
 * The module of a room, as soon as the room's styles hold.
 * @param {string} name the room's name
 */
export async function opened(name) {
  const folder = `/rooms/${name}`;
  const [room] = await Promise.all([import(`${folder}/${name}.js`), stylesheet(`${folder}/${name}.css`)]);
  return room;
}

/**
 * Makes a room of the page another one: its styles hold within `.in-<name>` alone, so that
 * what the last room has left there can't stay.
 * @param {Element} place where rooms are shown
 * @param {string} name the room's name
 */
export function enter(place, name) {
  const mark = `in-${name}`;
  if (!document.body.classList.contains(mark)) {
    place.replaceChildren();
    document.body.className = mark;
  }
}
