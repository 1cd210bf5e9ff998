package org.trama.extract.unknown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.trama.model.Quote;

/**
 * A line of a document's own list of acronyms: {@code SEMOH: Secretaría de Movilidad}.
 *
 * @param acronym the acronym
 * @param name what it stands for
 * @param quote the name's words in the line
 */
public record GlossaryLine(String acronym, String name, Quote quote) {

	private static final Pattern LINE = Pattern.compile(
			"^\\s*(\\p{Lu}[\\p{L}\\d/-]{1,13})(?:\\s*[:.|–—-]\\s*|\\s{2,}|\\t\\s*)(\\p{Lu}[^:;]{6,140}?)[.;]?\\s*$");

	/**
	 * The acronym that a line explains.
	 * @param line a line of a document
	 * @return none if the letters before the name don't abbreviate it
	 */
	public static Optional<GlossaryLine> of(String line) {
		Matcher matcher = LINE.matcher(line);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String acronym = matcher.group(1);
		boolean capitals = acronym.chars().filter(Character::isUpperCase).count() > 1;
		return (capitals && AcronymBehind.abbreviates(acronym, matcher.group(2)))
				? Optional
					.of(new GlossaryLine(acronym, matcher.group(2), Quote.of(line, matcher.start(2), matcher.end(2))))
				: Optional.empty();
	}

}
