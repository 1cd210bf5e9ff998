package org.trama.extract.mention;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.Spelling;
import org.trama.text.FoldedText;
import org.trama.text.Phrases;

/**
 * Names that many things have: "Manual de Procedimientos", "Carta Compromiso". One means
 * the thing that the catalog knows only where those whose it is are named beside it, or
 * after that thing was named.
 */
final class GenericNames {

	private final Map<Spelling, List<String>> owners;

	/** The spellings of owners; null if there are none. */
	private final @Nullable Phrases<Spelling> spellings;

	GenericNames(Catalog catalog) {
		this.owners = catalog.forms().generic();
		Set<String> ids = this.owners.values().stream().flatMap(List::stream).collect(Collectors.toSet());
		List<Spelling> own = Stream.concat(catalog.forms().names().stream(), catalog.forms().places().stream())
			.filter((spelling) -> ids.contains(spelling.of().id()))
			.toList();
		this.spellings = own.isEmpty() ? null : NameFinder.phrases(own);
	}

	/**
	 * Whether a spelling means its thing here.
	 * @param spelling the spelling
	 * @param text the text that has it
	 * @param earlier the names in the texts before it
	 */
	boolean counts(Spelling spelling, FoldedText text, Collection<NameMention> earlier) {
		List<String> owners = this.owners.get(spelling);
		return owners == null || earlier.stream().anyMatch((name) -> name.of().equals(spelling.of()))
				|| named(text).containsAll(owners);
	}

	private Set<String> named(FoldedText text) {
		Phrases<Spelling> spellings = this.spellings;
		return (spellings == null) ? Set.of()
				: spellings.in(text)
					.stream()
					.filter((hit) -> hit.of().admits(text.quote(hit.from(), hit.to()).text()))
					.map((hit) -> hit.of().of().id())
					.collect(Collectors.toSet());
	}

}
