package org.trama.page;

import java.io.IOException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a drawing works out without a browser: where names have room, and which part of
 * its window is free.
 */
class DrawingFunctionsTests {

	private static PageFunctions page;

	@BeforeAll
	static void open() throws IOException {
		page = new PageFunctions();
	}

	@AfterAll
	static void close() {
		page.close();
	}

	@Test
	void shouldWriteNoNameOverAnother() {
		assertThat(page.said("/parts/drawing/labels.js", """
				(() => {
				  const wish = (id) => ({id, x: 50, y: 50, radius: 5, width: 40, height: 10});
				  const found = roomFor(['a', 'b', 'c'].map(wish), [{x: 50, y: 50, radius: 5}],
				    {window: {left: 0, right: 110, top: 40, bottom: 60}, always: 0});
				  return [...found].map(([id, {dx}]) => id + dx).join();
				})()""")).isEqualTo("a8,b-48");
	}

	@Test
	void shouldWriteTheFirstNamesInAnyCaseAndInsideTheWindow() {
		assertThat(page.said("/parts/drawing/labels.js",
				"""
						(() => {
						  const wish = (id) => ({id, x: 3, y: 3, radius: 5, width: 40, height: 10});
						  const window = {left: 0, right: 60, top: 0, bottom: 30};
						  const found = roomFor(['a', 'b', 'c'].map(wish), [{x: 3, y: 3, radius: 5}], {window, always: 2});
						  const inside = [...found.values()].every(({dx, dy}) => 3 + dx >= 0 && 3 + dx + 40 <= 60 && 3 + dy - 5 >= 0 && 3 + dy + 5 <= 30);
						  return [...found.keys()].join() + ' ' + inside;
						})()"""))
			.isEqualTo("a,b true");
	}

	@Test
	void shouldRatherLeaveANameOutThanWriteItOnATie() {
		assertThat(page.said("/parts/drawing/labels.js",
				"""
						(() => {
						  const wish = {id: 'a', x: 50, y: 50, radius: 5, width: 40, height: 10};
						  const around = (step) => Array.from({length: 300 / step}, (_, i) => [0, i * step, 100, i * step]);
						  return [8, 30].map((step) => roomFor([wish], [wish], {window: {left: 0, right: 100, top: 0, bottom: 100}, ties: around(step), always: 0}).size).join();
						})()"""))
			.isEqualTo("0,1");
	}

	@Test
	void shouldLeadToANameThatIsFarFromItsNode() {
		assertThat(page.said("/parts/drawing/labels.js",
				"""
						(() => {
						  const wish = {id: 'a', x: 100, y: 100, radius: 5, width: 40, height: 10};
						  const crowd = Array.from({length: 100}, (_, i) => ({x: 70 + i % 10 * 6, y: 70 + Math.floor(i / 10) * 6, radius: 4}));
						  return roomFor([wish], crowd, {window: {left: 0, right: 200, top: 0, bottom: 200}}).get('a').end !== undefined;
						})()"""))
			.isEqualTo("true");
	}

	@Test
	void shouldBreakLongNamesWithoutTakingAnythingOutOfTheirMiddle() {
		String name = "Encuesta sobre Migración en la Frontera Norte de México";
		assertThat(page.said("/parts/drawing/lettering.js", "broken('%s').join(' ')".formatted(name))).isEqualTo(name);
		assertThat(page.said("/parts/drawing/lettering.js", "broken('%s').length <= 3".formatted(name)))
			.isEqualTo("true");
		assertThat(page.said("/parts/drawing/lettering.js", "broken('Programa Paisano').join('|')"))
			.isEqualTo("Programa Paisano");
	}

	@Test
	void shouldBreakNamesIntoShorterLinesInANarrowWindow() {
		assertThat(page.said("/parts/drawing/lettering.js", "broken('Personas con discapacidad', 320).join('|')"))
			.isEqualTo("Personas con|discapacidad");
		assertThat(page.said("/parts/drawing/lettering.js",
				"broken('Fiscalía General del Estado de México', 320).join(' ')"))
			.isEqualTo("Fiscalía General del Estado de México");
	}

	@Test
	void shouldNameAMiddlingNodeAtTheBorderWhereTiesLieAroundItAndTheLeastGoWithout() {
		String named = """
				(() => {
				  const wish = (middling) => ({id: 'a', x: 150, y: 150, radius: 5, width: 40, height: 10, middling});
				  const window = {left: 0, right: 300, top: 0, bottom: 300};
				  const star = Array.from({length: 90}, (_, i) => [150, 150, 150 + %d * Math.cos(i * Math.PI / 45), 150 + %<d * Math.sin(i * Math.PI / 45)]);
				  return [true, false].map((middling) => roomFor([wish(middling)], [wish()], {window, ties: star, always: 0}).get('a')).map((spot) => spot ? Math.hypot(...spot.end) > %<d : null).join();
				})()""";
		assertThat(page.said("/parts/drawing/labels.js", named.formatted(80))).isEqualTo("true,");
		assertThat(page.said("/parts/drawing/labels.js", named.formatted(220))).isEqualTo(",");
	}

	@Test
	void shouldWriteNoNameOnATieAndLeadNoLineOverANameANodeOrAnotherLine() {
		assertThat(page.said("/parts/drawing/labels.js",
				"""
						(() => {
						  let seed = 3;
						  const next = () => (seed = seed * 16807 % 2147483647) / 2147483647;
						  const nodes = Array.from({length: 45}, (_, i) => {
						    const [to, far] = [2 * Math.PI * next(), next()];
						    return {id: 'n' + i, x: 700 + 450 * far * Math.cos(to), y: 350 + 280 * far * Math.sin(to), radius: 8, width: 30 + 90 * next(), height: 15, middling: true};
						  });
						  const ties = Array.from({length: 90}, () => [nodes[Math.floor(45 * next() * next())], nodes[Math.floor(45 * next())]]).map(([a, b]) => [a.x, a.y, b.x, b.y]);
						  const found = roomFor(nodes, nodes, {window: {left: 0, right: 1400, top: 0, bottom: 700}, ties});
						  const placed = nodes.filter(({id}) => found.has(id)).map((wish) => {
						    const {dx, dy, end} = found.get(wish.id);
						    const far = end ? Math.hypot(...end) : 0;
						    return {id: wish.id, box: {left: wish.x + dx, right: wish.x + dx + wish.width, top: wish.y + dy - 7, bottom: wish.y + dy + 7},
						      line: end ? [wish.x + end[0] / far * 8, wish.y + end[1] / far * 8, wish.x + end[0], wish.y + end[1]] : null};
						  });
						  const hits = ({left, right, top, bottom}, [x1, y1, x2, y2]) => {
						  const [from, to] = [[x1, x2 - x1, left, right], [y1, y2 - y1, top, bottom]].map(([at, by, least, most]) => by ? [(least - at) / by, (most - at) / by].sort((a, b) => a - b)
						    : at > least && at < most ? [0, 1] : [2, 3]).reduce(([a, b], [c, d]) => [Math.max(a, c), Math.min(b, d)], [0, 1]);
						  return from < to;
						};
						const led = placed.filter(({line}) => line);
						  const turn = (a, b, x, y) => Math.sign((a[2] - a[0]) * (y - a[1]) - (a[3] - a[1]) * (x - a[0]));
						  const cross = (a, b) => turn(a, b, b[0], b[1]) * turn(a, b, b[2], b[3]) < 0 && turn(b, a, a[0], a[1]) * turn(b, a, a[2], a[3]) < 0;
						  return [placed.length > 35, led.length > 5,
						    placed.filter(({box}) => ties.some((tie) => hits(box, tie))).length,
						    led.filter(({id, line}) => placed.some((other) => other.id !== id && hits(other.box, line))).length,
						    led.filter(({id, line}) => nodes.some((other) => other.id !== id && hits({left: other.x - 5, right: other.x + 5, top: other.y - 5, bottom: other.y + 5}, line))).length,
						    led.filter(({line}, i) => led.slice(i + 1).some((other) => cross(line, other.line))).length].join();
						})()"""))
			.isEqualTo("true,true,0,0,0,0");
	}

	@Test
	void shouldPlaceTheFirstFewAnewWhereTheirLinesWouldElseGoOverEachOther() {
		assertThat(page.said("/parts/drawing/labels.js",
				"""
						[11, 15].map((start) => {
						  let seed = start * 7919;
						  const next = () => (seed = seed * 16807 % 2147483647) / 2147483647;
						  Array.from({length: 5}, next);
						  const nodes = Array.from({length: 12}, (_, i) => (
						    {id: 'n' + i, x: 160 + 80 * (next() - .5), y: 120 + 60 * (next() - .5), radius: 6, width: 60 + 30 * next(), height: 15}));
						  const ties = Array.from({length: 14}, () => [nodes[Math.floor(12 * next())], nodes[Math.floor(12 * next())]]).map(([a, b]) => [a.x, a.y, b.x, b.y]);
						  const found = roomFor(nodes, nodes, {window: {left: 0, right: 320, top: 0, bottom: 240}, ties});
						  return found.size + ':' + [...found.values()].filter(({over}) => over).length;
						}).join()"""))
			.isEqualTo("12:0,12:0");
	}

	@Test
	void shouldLeadNoLineOverANameOrANode() {
		assertThat(page.said("/parts/drawing/labels.js",
				"""
						(() => {
						  const wish = {id: 'a', x: 100, y: 100, radius: 5, width: 30, height: 10, middling: true};
						  const around = (far, n, radius) => Array.from({length: n}, (_, i) => ({x: 100 + far * Math.cos(2 * Math.PI * i / n), y: 100 + far * Math.sin(2 * Math.PI * i / n), radius}));
						  const window = {left: 0, right: 200, top: 0, bottom: 200};
						  const told = (nodes) => JSON.stringify(roomFor([wish], [wish, ...nodes], {window, always: 0}).get('a') ? Boolean(roomFor([wish], [wish, ...nodes], {window, always: 0}).get('a').end) : null);
						  const closed = around(14, 24, 3);
						  return [told([]), told(closed.slice(0, 21)), told(closed)].join();
						})()"""))
			.isEqualTo("false,true,null");
	}

	@Test
	void shouldCountLinesThatTouchABoxHoweverFarTheyGo() {
		assertThat(page.said("/parts/drawing/boxes.js",
				"""
						(() => {
						  let [seed, wrong] = [1, 0];
						  const next = () => (seed = seed * 16807 % 2147483647) / 2147483647 * 900 - 100;
						  const lines = Array.from({length: 60}, () => [next(), next(), next(), next()]).concat([[64, -10, 64, 700], [-10, 128, 700, 128], [5, 5, 5, 5]]);
						  const all = plane();
						  lines.forEach(all.addLine);
						  for (let i = 0; i < 60; i++) {
						    const [left, top] = [next(), next()];
						    const box = {left, top, right: left + 80, bottom: top + 14};
						    wrong += all.touched(box) === lines.filter((line) => crosses(box, line)).length ? 0 : 1;
						  }
						  return wrong;
						})()"""))
			.isEqualTo("0");
	}

	@Test
	void shouldFitThePictureBesideWhatLiesOverIt() {
		String free = "(({left, top, right, bottom}) => [left, top, right, bottom].join())(freeOf({left: 0, top: 0, right: 1000, bottom: 600}, %s))";
		assertThat(page.said("/parts/drawing/free.js", free.formatted(
				"[{left: 10, right: 250, top: 150, bottom: 590}, {left: 955, right: 990, top: 10, bottom: 160}]")))
			.isEqualTo("250,0,955,600");
		assertThat(
				page.said("/parts/drawing/free.js", free.formatted("[{left: 10, right: 140, top: 556, bottom: 590}]")))
			.isEqualTo("0,0,1000,556");
		assertThat(page.said("/parts/drawing/free.js", free.formatted("[{left: 5, right: 995, top: 5, bottom: 595}]")))
			.isEqualTo("0,0,1000,600");
	}

	@Test
	void shouldMoveThePictureNoFartherThanToBringAllIntoSight() {
		String shift = "JSON.stringify(shiftInto({left: 0, right: 500, top: 0, bottom: 400}, [%s], 50))";
		assertThat(page.said("/parts/drawing/free.js", shift.formatted("{x: 60, y: 60}, {x: 400, y: 300}")))
			.isEqualTo("{\"dx\":0,\"dy\":0}");
		assertThat(page.said("/parts/drawing/free.js", shift.formatted("{x: 600, y: 20}, {x: 300, y: 100}")))
			.isEqualTo("{\"dx\":-150,\"dy\":30}");
		assertThat(page.said("/parts/drawing/free.js", shift.formatted("{x: 0, y: 0}, {x: 600, y: 100}")))
			.isEqualTo("null");
	}

}
