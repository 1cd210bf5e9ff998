package org.trama.text;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The words of a node as the full-text index has them. Neo4j's own Spanish analyzer keeps
 * accents, and the one that folds them doesn't stem; so texts are folded and stemmed
 * here, and the index only splits at blanks. That works on every server.
 *
 * @param stems the stems of its words, in their order
 * @param roots the roots of its words, in their order
 */
public record SearchTerms(String stems, String roots) {

	/** What stands between two texts of one node: no phrase reaches across. */
	private static final String BORDER = " | ";

	/**
	 * The form of a text.
	 * @param text any text
	 */
	public static SearchTerms of(String text) {
		List<SearchWord> words = SpanishWords.words(text);
		return new SearchTerms(String.join(" ", words.stream().map(SearchWord::stem).toList()),
				String.join(" ", words.stream().map(SearchWord::root).toList()));
	}

	/**
	 * The form of all that a thing is called.
	 * @param names its acronym, name and aliases; absent ones are left out
	 */
	public static SearchTerms ofAll(Collection<@Nullable String> names) {
		List<SearchTerms> forms = names.stream().filter(Objects::nonNull).distinct().map(SearchTerms::of).toList();
		return new SearchTerms(join(forms.stream().map(SearchTerms::stems)),
				join(forms.stream().map(SearchTerms::roots)));
	}

	private static String join(Stream<String> texts) {
		return String.join(BORDER, texts.toList());
	}

}
