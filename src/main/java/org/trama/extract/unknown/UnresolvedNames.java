package org.trama.extract.unknown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.trama.extract.catalog.Place;
import org.trama.extract.mention.Mention;
import org.trama.extract.mention.NameMention;
import org.trama.extract.mention.WebAddresses;
import org.trama.model.Quote;
import org.trama.text.FoldedText;
import org.trama.text.Word;

/**
 * Finds names that the catalog lacks: quoted names, names in capitals whose first word
 * says what they are, acronyms. Nothing that has been found otherwise is a name again.
 */
public final class UnresolvedNames {

	private static final Comparator<Unresolved> IN_ORDER = Comparator
		.comparingInt((Unresolved name) -> name.quote().start());

	private final NameWords vocabulary = NameWords.spanish();

	/**
	 * Finds names.
	 * @param text any text
	 * @param names the actors and initiatives found in it
	 * @param places the places found in it
	 */
	public List<Unresolved> in(FoldedText text, List<NameMention> names, List<Mention<Place>> places) {
		String original = text.original();
		BitSet known = new BitSet(original.length());
		names.forEach((name) -> cover(known, name.quote()));
		BitSet placed = new BitSet(original.length());
		places.forEach((place) -> place.quotes().forEach((quote) -> cover(placed, quote)));
		WebAddresses.in(original).forEach((address) -> cover(known, address));
		List<Word> words = Word.of(original);
		List<Unresolved> found = new ArrayList<>();
		take(QuotedNames.in(this.vocabulary, original, words, known::get), found, known);
		take(CapitalizedNames.in(this.vocabulary, original, words, known::get, placed::get), found, known);
		known.or(placed);
		take(UnknownAcronyms.in(this.vocabulary, original, words, known::get), found, known);
		found.sort(IN_ORDER);
		return found;
	}

	private static void take(List<Unresolved> more, List<Unresolved> found, BitSet known) {
		more.forEach((name) -> cover(known, name.quote()));
		found.addAll(more);
	}

	private static void cover(BitSet known, Quote quote) {
		known.set(quote.start(), quote.end());
	}

}
