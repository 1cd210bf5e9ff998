/**
 * Says so when the server goes away, looks every few seconds whether it is back, and then
 * shows again what was asked for.
 */

import { answers, forget } from "/page/api.js";
import { t } from "/page/language.js";

const EVERY = 3000;

/** @param {() => void} back what to do when the server answers again */
export function watchWeather(back) {
  let waiting = null;
  addEventListener("trama:away", () => {
    const banner = document.querySelector(".weather");
    banner.textContent = t("weather.away");
    banner.hidden = false;
    waiting ??= setInterval(async () => {
      if (waiting && await answers()) {
        clearInterval(waiting);
        waiting = null;
        banner.textContent = t("weather.back");
        setTimeout(() => { banner.hidden = waiting === null; }, EVERY);
        forget();
        back();
      }
    }, EVERY);
  });
}
