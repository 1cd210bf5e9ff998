package org.trama.document.layout;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.trama.document.LineRange;
import org.trama.model.Bilingual;

/**
 * The titles that the repeated headings of one objective or strategy give it. Repetitions
 * that differ in more than case, accents and punctuation, or that are not just cut off,
 * are refused: they may hide another objective.
 */
final class HeadingTitles {

	private final PlanCode code;

	private final Map<String, Integer> counts = new LinkedHashMap<>();

	private final Map<String, LineRow.Heading> first = new LinkedHashMap<>();

	HeadingTitles(PlanCode code) {
		this.code = code;
	}

	void add(LineRow.Heading heading) {
		this.counts.merge(heading.title(), 1, Integer::sum);
		this.first.putIfAbsent(heading.title(), heading);
	}

	/**
	 * The title that most of them give, the longest of several.
	 */
	String title() {
		String best = "";
		int most = 0;
		for (Map.Entry<String, Integer> entry : this.counts.entrySet()) {
			boolean longer = entry.getValue() == most && entry.getKey().length() > best.length();
			if (entry.getValue() > most || longer) {
				best = entry.getKey();
				most = entry.getValue();
			}
		}
		return best;
	}

	/** Where the title stands the first time. */
	LineRange at() {
		LineRow.Heading heading = this.first.get(title());
		if (heading == null) {
			throw new IllegalStateException("No title of " + this.code);
		}
		return heading.at();
	}

	void refuseOthers(LineRefusal refusal) {
		if (this.first.size() == 1) {
			return;
		}
		String title = title();
		for (LineRow.Heading heading : this.first.values()) {
			if (!similar(letters(heading.title()), letters(title))) {
				throw refusal.at(heading.lines().get(0).number(),
						Expected.sameTitle(this.code, LineRefusal.quote(title)),
						Bilingual.of(LineRefusal.quote(heading.title()), null));
			}
		}
	}

	private static boolean similar(String one, String other) {
		return one.startsWith(other) || other.startsWith(one);
	}

	/**
	 * The letters and digits of a title, without case and accents.
	 */
	static String letters(String title) {
		return Normalizer.normalize(title, Normalizer.Form.NFD)
			.replaceAll("[^\\p{L}\\p{N}]", "")
			.toLowerCase(Locale.ROOT);
	}

}
