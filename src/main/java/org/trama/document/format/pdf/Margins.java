package org.trama.document.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.trama.document.field.FieldNames;

/**
 * Page headers, footers and numbers: lines at the edge of pages that come again at the
 * same height with the same words, whatever the numbers in them.
 */
final class Margins {

	/** So many lines from the edge of a page may be its header or footer. */
	private static final int DEEPEST = 4;

	/** Lines this far from the edge, as a part of the height, are in the margin. */
	private static final double MARGIN = 0.13;

	/** Lines of a text are nearer than so many times their size. */
	private static final double CLOSE = 1.6;

	/** Page headers are on so many of the pages, on one side of each sheet at least. */
	private static final double MOST = 0.4;

	private static final int LONGEST = 160;

	private final List<PrintedPage> pages;

	private final FieldNames names;

	private final Map<String, Set<Integer>> places = new HashMap<>();

	Margins(List<PrintedPage> pages, FieldNames names) {
		this.pages = pages;
		this.names = names;
		for (PrintedPage page : pages) {
			edges(page).forEach((index) -> this.places.computeIfAbsent(key(page, index), (key) -> new HashSet<>())
				.add(page.number()));
		}
	}

	/**
	 * The indexes of the lines of a page that are in its margins, from the edges inwards.
	 */
	Set<Integer> of(PrintedPage page) {
		Set<Integer> furniture = new HashSet<>();
		int last = page.bands().size() - 1;
		for (int index = 0; index <= Math.min(last, DEEPEST - 1) && isRepeated(page, index); index++) {
			furniture.add(index);
		}
		for (int index = last; index > last - DEEPEST && index >= 0 && isRepeated(page, index); index--) {
			furniture.add(index);
		}
		return furniture;
	}

	private boolean isRepeated(PrintedPage page, int index) {
		Band band = page.bands().get(index);
		int times = this.places.getOrDefault(key(page, index), Set.of()).size();
		boolean inMargin = band.y() < MARGIN * page.height() || band.y() > (1 - MARGIN) * page.height();
		int some = inMargin ? Math.max(2, this.pages.size() / 10) : Math.max(3, this.pages.size() / 2);
		// what stands close to the text may be its line: the same cell goes on over many
		// pages
		int enough = isClose(page, index) ? Math.max(some, (int) (MOST * this.pages.size())) : some;
		return times >= enough && band.text().length() <= LONGEST && !isTable(page, index);
	}

	/** Whether a line has the titles of columns, or stands in a table that goes on. */
	private boolean isTable(PrintedPage page, int index) {
		Band band = page.bands().get(index);
		List<String> cells = cells(band);
		long known = cells.stream().filter((cell) -> this.names.ofColumn(cell).isPresent()).count();
		return (cells.size() > 1 && known > 1) || (cells.size() > 2 && isClose(page, index));
	}

	/**
	 * Whether the next line towards the middle of the page is as near as lines of a text
	 * are.
	 */
	private static boolean isClose(PrintedPage page, int index) {
		int next = (index < page.bands().size() / 2) ? index + 1 : index - 1;
		Band band = page.bands().get(index);
		return next >= 0 && next < page.bands().size()
				&& Math.abs(page.bands().get(next).y() - band.y()) < CLOSE * band.size();
	}

	private static List<String> cells(Band band) {
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		double right = band.x();
		for (PrintedWord word : band.words()) {
			if (word.x() - right > band.size()) {
				cells.add(cell.toString());
				cell.setLength(0);
			}
			cell.append(cell.isEmpty() ? "" : " ").append(word.text());
			right = word.right();
		}
		cells.add(cell.toString());
		return cells;
	}

	private static List<Integer> edges(PrintedPage page) {
		int size = page.bands().size();
		return IntStream.range(0, size).filter((index) -> index < DEEPEST || index >= size - DEEPEST).boxed().toList();
	}

	private static String key(PrintedPage page, int index) {
		Band band = page.bands().get(index);
		return Math.round(band.y() / 4) + " " + band.text().replaceAll("\\d+|\\b[ivxlc]+\\b", "#");
	}

}
