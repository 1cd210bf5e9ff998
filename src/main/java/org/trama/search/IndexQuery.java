package org.trama.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that somebody looks for, in the language of the full-text index. Every word
 * of it is in quotation marks, so that none can be taken for syntax. A word as it was
 * typed weighs more than one of its family.
 */
final class IndexQuery {

	private static final String ALL = " AND ";

	private static final String ANY = " OR ";

	private static final String MORE = "^3";

	private IndexQuery() {
	}

	/**
	 * Asks for what has all of it.
	 */
	static String all(List<SearchTerm> wanted) {
		return wanted.stream().map(IndexQuery::part).collect(Collectors.joining(ALL));
	}

	/**
	 * Asks for what has any of it, most of it first.
	 */
	static String any(List<SearchTerm> wanted) {
		return wanted.stream().map(IndexQuery::part).collect(Collectors.joining(ANY));
	}

	private static String part(SearchTerm wanted) {
		if (wanted instanceof SearchTerm.AnyForm word) {
			return word(word);
		}
		if (wanted instanceof SearchTerm.Phrase phrase) {
			return "stems:" + quoted(phrase.stems());
		}
		return (wanted instanceof SearchTerm.Called called) ? called(called) : "";
	}

	private static String word(SearchTerm.AnyForm word) {
		return "(stems:%s%s%sroots:%s)".formatted(quoted(List.of(word.stem())), MORE, ANY,
				quoted(List.of(word.root())));
	}

	private static String called(SearchTerm.Called called) {
		Stream<String> words = Stream
			.of(called.words().stream().map(IndexQuery::word).collect(Collectors.joining(ALL, "(", ")")));
		Stream<String> things = called.things().stream().map((thing) -> "about:" + quoted(List.of(thing.id())) + MORE);
		Stream<String> names = called.things()
			.stream()
			.flatMap((thing) -> thing.names().stream())
			.distinct()
			.map((name) -> "stems:" + quoted(name) + MORE);
		return Stream.of(words, things, names)
			.flatMap((alternatives) -> alternatives)
			.collect(Collectors.joining(ANY, "(", ")"));
	}

	private static String quoted(List<String> words) {
		return "\"" + String.join(" ", words).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

}
