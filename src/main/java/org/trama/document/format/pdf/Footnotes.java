package org.trama.document.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.trama.document.format.canonical.CanonicalText;

/**
 * The notes at the foot of a page: in smaller print, begun by a number that a raised one
 * above leads to.
 */
final class Footnotes {

	/** Notes are printed smaller than this part of the text. */
	private static final double SMALLER = 0.92;

	private static final Pattern START = Pattern.compile("\\[?(\\d{1,3})\\]?[.)]?\\s*(.*)");

	private Footnotes() {
	}

	/**
	 * Takes the notes of a page out.
	 * @return the lines that are left
	 */
	static List<Band> takeOut(List<Band> bands, List<String> marked, CanonicalText text) {
		double usual = usualSize(bands);
		int first = bands.size();
		while (first > 0 && bands.get(first - 1).size() < SMALLER * usual) {
			first--;
		}
		while (first < bands.size() && !isStart(bands.get(first), marked)) {
			first++;
		}
		List<String> note = new ArrayList<>();
		for (Band band : bands.subList(first, bands.size())) {
			if (isStart(band, marked) && !note.isEmpty()) {
				write(note, text);
			}
			note.add(band.text());
		}
		if (!note.isEmpty()) {
			write(note, text);
		}
		return bands.subList(0, first);
	}

	private static boolean isStart(Band band, List<String> marked) {
		Matcher start = START.matcher(band.text());
		return start.matches() && marked.contains("[" + start.group(1) + "]");
	}

	private static void write(List<String> note, CanonicalText text) {
		Matcher start = START.matcher(note.get(0));
		if (start.matches()) {
			note.set(0, start.group(2));
			text.footnote("[" + start.group(1) + "]", String.join(" ", note));
		}
		note.clear();
	}

	private static double usualSize(List<Band> bands) {
		return bands.stream()
			.collect(Collectors.groupingBy((band) -> Math.round(band.size() * 2) / 2.0,
					Collectors.summingInt((band) -> band.text().length())))
			.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElse(0.0);
	}

}
