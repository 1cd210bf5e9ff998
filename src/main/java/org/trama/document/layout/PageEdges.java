package org.trama.document.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.trama.document.source.SourceLine;

/**
 * Finds page furniture in texts whose own lines come again, as labels and headings of
 * lists do: page numbers are those that count on from page to page, and headers only what
 * stands beside them, or beside a form feed, again and again.
 */
final class PageEdges {

	private static final Pattern NUMBER = Pattern
		.compile("(?iu)[-–—\\s]*(?:p[áa]g(?:ina|\\.)?\\s*)?(\\d{1,4})(?:\\s*(?:de|/)\\s*\\d{1,4})?[-–—\\s]*");

	/** Pages have more lines. */
	private static final int SHORTEST_PAGE = 12;

	private static final int FEWEST_PAGES = 3;

	/** A header has no more lines. */
	private static final int REACH = 3;

	private final List<SourceLine> lines;

	private final boolean[] furniture;

	private PageEdges(List<SourceLine> lines) {
		this.lines = lines;
		this.furniture = new boolean[lines.size()];
	}

	/**
	 * Which lines are page furniture.
	 */
	static boolean[] in(List<SourceLine> lines) {
		PageEdges edges = new PageEdges(lines);
		List<Integer> numbers = edges.pageNumbers();
		numbers.forEach((index) -> edges.furniture[index] = true);
		edges.headers(numbers);
		return edges.furniture;
	}

	/** The longest row of numbers that count on by one, a page apart. */
	private List<Integer> pageNumbers() {
		Map<Integer, Page> rows = new HashMap<>();
		Page longest = null;
		for (int index = 0; index < this.lines.size(); index++) {
			Matcher number = NUMBER.matcher(this.lines.get(index).text());
			if (number.matches()) {
				int value = Integer.parseInt(number.group(1));
				Page before = rows.get(value - 1);
				if (before == null || index - before.index() >= SHORTEST_PAGE) {
					Page page = new Page(index, before);
					rows.merge(value, page, (one, other) -> (other.count() > one.count()) ? other : one);
					longest = (longest == null || page.count() > longest.count()) ? page : longest;
				}
			}
		}
		return (longest != null && longest.count() >= FEWEST_PAGES) ? longest.all() : List.of();
	}

	/** A page's number and the one before it. */
	private record Page(int index, @Nullable Page before, int count) {

		Page(int index, @Nullable Page before) {
			this(index, before, (before != null) ? before.count + 1 : 1);
		}

		List<Integer> all() {
			List<Integer> all = new ArrayList<>();
			for (Page page = this; page != null; page = page.before) {
				all.add(page.index);
			}
			return all;
		}

	}

	private void headers(List<Integer> numbers) {
		List<Integer> edges = new ArrayList<>(numbers);
		IntStream.range(1, this.lines.size()).filter((index) -> this.lines.get(index).newPage()).forEach(edges::add);
		Map<String, List<Integer>> places = new HashMap<>();
		for (int edge : edges) {
			beside(edge, -1).forEach((index) -> add(places, index));
			beside(edge, 1).forEach((index) -> add(places, index));
			if (!this.furniture[edge]) {
				add(places, edge);
			}
		}
		places.values()
			.stream()
			.filter((same) -> same.stream().distinct().count() >= FEWEST_PAGES)
			.flatMap(List::stream)
			.forEach((index) -> this.furniture[index] = true);
	}

	private void add(Map<String, List<Integer>> places, int index) {
		String key = this.lines.get(index).text().replaceAll("\\d+", "#");
		if (key.length() > 2) {
			places.computeIfAbsent(key, (text) -> new ArrayList<>()).add(index);
		}
	}

	/** The next lines that say something before or behind a page's edge. */
	private List<Integer> beside(int edge, int step) {
		IntPredicate inside = (index) -> index >= 0 && index < this.lines.size();
		return IntStream.iterate(edge + step, inside, (index) -> index + step)
			.filter((index) -> !this.lines.get(index).isBlank())
			.limit(REACH)
			.boxed()
			.toList();
	}

}
