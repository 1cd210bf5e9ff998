package org.trama.document.layout;

import java.util.Arrays;
import java.util.List;

import org.trama.document.source.SourceLine;

/**
 * The length of pages, as it shows in lines that come again at the same distance.
 */
final class PageLength {

	/** Shorter pages are none. */
	private static final int SHORTEST = 20;

	/** Fewer distances may be alike by chance. */
	private static final int ENOUGH = 4;

	private PageLength() {
	}

	/**
	 * Whether lines come at such distances as the ends of pages do: all alike but for a
	 * line or two, or twice and three times as far where a page lacks one.
	 * @param lines all lines
	 * @param places the indexes of some, in order
	 */
	static boolean isKept(List<SourceLine> lines, List<Integer> places) {
		if (places.size() <= ENOUGH) {
			return false;
		}
		int[] distances = new int[places.size() - 1];
		for (int i = 0; i < distances.length; i++) {
			distances[i] = lines.get(places.get(i + 1)).number() - lines.get(places.get(i)).number();
		}
		int page = Arrays.stream(distances).min().orElse(0);
		long alike = Arrays.stream(distances)
			.filter((distance) -> Math.abs(distance - page * Math.round((double) distance / page)) <= 2)
			.count();
		return page >= SHORTEST && alike * 4 >= distances.length * 3L;
	}

}
