package org.trama.web.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.trama.model.Bilingual;
import org.trama.model.Kind;
import org.trama.search.spelling.RightWords;

import org.springframework.stereotype.Component;

/**
 * Leads from the name of a kind, such as "programas" or "agencies", to the list of all
 * that there is of it.
 */
@Component
class KnownKinds implements RightWords {

	private static final List<Kind> LISTED = Stream.concat(Kind.named().stream(), Stream.of(Kind.ACTION)).toList();

	@Override
	public Collection<String> texts() {
		return LISTED.stream().flatMap(KnownKinds::names).toList();
	}

	/**
	 * The kinds whose name has all of some words.
	 * @param words what somebody looks for
	 */
	List<Named> about(String words) {
		NamingWords wanted = NamingWords.of(words);
		return LISTED.stream()
			.filter((kind) -> wanted.standIn(names(kind)))
			.map((kind) -> new Named(kind.word(), kind.titles(), "/api/" + kind.plural()))
			.toList();
	}

	private static Stream<String> names(Kind kind) {
		return Stream.of(kind.title(), kind.titles()).flatMap((name) -> Stream.of(name.es(), name.en()));
	}

	/**
	 * A kind by its name.
	 *
	 * @param kind the kind
	 * @param titles the name of many of it
	 * @param link the path of the list of all that there is of it
	 */
	record Named(String kind, Bilingual titles, String link) {
	}

}
