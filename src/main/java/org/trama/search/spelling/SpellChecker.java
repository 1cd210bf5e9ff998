package org.trama.search.spelling;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

import org.trama.engine.LoadGate;
import org.trama.engine.SinceLoad;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Knows how the words of the graph are written: those of names, acronyms, titles and
 * actions.
 */
@Component
public class SpellChecker {

	private static final String TEXTS = """
			MATCH (n:Actor|Initiative|Population|Place|Action|Objective|Strategy|ActionLine)
			UNWIND [n.acronym, n.name, n.title, n.text] + coalesce(n.aliases, []) AS text
			WITH text WHERE text IS NOT NULL
			RETURN text
			""";

	/** Who writes English has not misspelt Spanish. */
	private static final String ENGLISH = """
			MATCH (n:Actor|Initiative|Population|Place)
			UNWIND [n.nameEn, n.shortEn] AS text
			WITH text WHERE text IS NOT NULL
			RETURN text
			""";

	private final SinceLoad<WordsOfTexts> words;

	SpellChecker(Neo4jClient neo4j, LoadGate gate, ObjectProvider<RightWords> right) {
		this.words = new SinceLoad<>(gate, () -> WordsOfTexts.of(texts(neo4j, TEXTS),
				Stream.concat(texts(neo4j, ENGLISH).stream(), right.stream().flatMap((some) -> some.texts().stream()))
					.toList()));
	}

	private static Collection<String> texts(Neo4jClient neo4j, String query) {
		return neo4j.query(query).fetchAs(String.class).mappedBy((types, row) -> row.get("text").asString()).all();
	}

	/**
	 * What somebody probably meant.
	 * @param text what was typed
	 * @return the same with the nearest word of the graph in place of each that the graph
	 * doesn't have; nothing if it has all of them, or nothing is near
	 */
	public Optional<String> meant(String text) {
		return this.words.get().meant(text);
	}

}
