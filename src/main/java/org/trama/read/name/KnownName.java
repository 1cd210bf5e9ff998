package org.trama.read.name;

import java.util.List;
import java.util.stream.Stream;

import org.trama.model.Reference;
import org.trama.text.Folding;

/**
 * A thing and all it is called.
 *
 * @param thing the thing
 * @param names its acronym, name and aliases, folded
 */
public record KnownName(Reference thing, List<String> names) {

	public KnownName {
		names = names.stream().map(Folding::fold).toList();
	}

	/**
	 * Whether it is called exactly that.
	 * @param folded a folded name
	 */
	boolean isCalled(String folded) {
		return Folding.fold(this.thing.id()).equals(folded) || this.names.contains(folded);
	}

	/**
	 * Whether one of its names has all of these words.
	 * @param words folded words
	 */
	boolean hasWords(List<String> words) {
		return words().anyMatch((name) -> name.containsAll(words));
	}

	/**
	 * Whether one of its names has, for each of these, a word that begins so.
	 * @param beginnings the first letters of words, folded
	 */
	public boolean hasBeginnings(List<String> beginnings) {
		return beginnings.isEmpty() || words().anyMatch((name) -> beginnings.stream()
			.allMatch((beginning) -> name.stream().anyMatch((word) -> word.startsWith(beginning))));
	}

	private Stream<List<String>> words() {
		return this.names.stream().map((name) -> List.of(name.split(" ")));
	}

}
