package org.trama.document.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.trama.document.source.TextLine;
import org.trama.model.Bilingual;

/**
 * The year that a document's first lines name, which is most often the first that it
 * covers.
 */
final class FirstYear {

	private static final int LINES = 40;

	private static final Pattern YEAR = Pattern.compile("(?<![\\d.,/])(?:19|20)\\d{2}(?![\\d,]|\\.\\d)");

	private FirstYear() {
	}

	static Bilingual note(int year) {
		return new Bilingual(
				"Año %d: el primero que nombran sus primeros renglones; otro se indica al importar (--year)."
					.formatted(year),
				"Year %d: the first that its first lines name; give another when importing (--year).".formatted(year));
	}

	static @Nullable Integer in(List<TextLine> lines) {
		for (TextLine line : lines.subList(0, Math.min(LINES, lines.size()))) {
			Matcher year = YEAR.matcher(line.text());
			if (year.find()) {
				return Integer.valueOf(year.group());
			}
		}
		return null;
	}

}
