package org.trama.extract.unknown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.catalog.Place;
import org.trama.extract.mention.Mention;
import org.trama.extract.mention.NameMention;
import org.trama.extract.mention.WebAddresses;
import org.trama.model.Quote;
import org.trama.text.FoldedText;
import org.trama.text.Word;

/**
 * Finds names that the catalog lacks: quoted names, lists of bodies, names in capitals
 * whose first word says what they are, acronyms. Nothing that has been found otherwise is
 * a name again.
 */
public final class UnresolvedNames {

	private static final Comparator<Unresolved> IN_ORDER = Comparator
		.comparingInt((Unresolved name) -> name.quote().start());

	private final NameWords vocabulary = NameWords.spanish();

	/** What the catalog has, by what is the same in all spellings of its names. */
	private final Map<String, CatalogEntry> known = new HashMap<>();

	/**
	 * Creates a finder.
	 * @param catalog the names that are known
	 */
	public UnresolvedNames(Catalog catalog) {
		Stream.of(catalog.actors(), catalog.initiatives())
			.flatMap(List::stream)
			.forEach((entry) -> Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
				.forEach((name) -> this.known.putIfAbsent(NameKey.of(name), entry)));
	}

	/**
	 * Finds names.
	 * @param text any text
	 * @param names the actors and initiatives found in it
	 * @param places the places found in it
	 */
	public List<Unresolved> in(FoldedText text, List<NameMention> names, List<Mention<Place>> places) {
		String original = text.original();
		BitSet known = new BitSet(original.length());
		Map<Integer, Integer> bodies = new HashMap<>();
		for (NameMention name : names) {
			cover(known, name.quote());
			if (name.of() instanceof Actor) {
				bodies.merge(name.quote().start(), name.quote().end(), Math::max);
			}
		}
		BitSet placed = new BitSet(original.length());
		places.forEach((place) -> place.quotes().forEach((quote) -> cover(placed, quote)));
		WebAddresses.in(original).forEach((address) -> cover(known, address));
		NameScan scan = new NameScan(this.vocabulary, original, Word.of(original), known, placed, bodies);
		List<Unresolved> found = new ArrayList<>();
		take(QuotedNames.in(scan), found, known);
		take(AbbreviatedNames.in(scan), found, known);
		take(HeadedLists.in(scan), found, known);
		take(CapitalizedNames.in(scan), found, known);
		take(UnknownAcronyms.in(scan), found, known);
		found.sort(IN_ORDER);
		return found;
	}

	/**
	 * Gathers the names of a document.
	 */
	public NameRegister.Builder register() {
		return new NameRegister.Builder(this.vocabulary, this.known);
	}

	private static void take(List<Unresolved> more, List<Unresolved> found, BitSet known) {
		more.forEach((name) -> cover(known, name.quote()));
		found.addAll(more);
	}

	private static void cover(BitSet known, Quote quote) {
		known.set(quote.start(), quote.end());
	}

}
