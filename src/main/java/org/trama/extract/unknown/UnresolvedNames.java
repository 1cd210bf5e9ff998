package org.trama.extract.unknown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.catalog.Place;
import org.trama.extract.catalog.Spelling;
import org.trama.extract.mention.Mention;
import org.trama.extract.mention.NameMention;
import org.trama.extract.mention.WebAddresses;
import org.trama.model.Quote;
import org.trama.text.FoldedText;
import org.trama.text.Folding;
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

	/**
	 * What the catalog has, by what is the same in all spellings of a name that means it
	 * alone.
	 */
	private final Map<String, CatalogEntry> known = new HashMap<>();

	/**
	 * What places are called. A document's own country is found in it only beside
	 * another, but is nobody all the same.
	 */
	private final Set<String> places = new HashSet<>();

	/**
	 * Creates a finder.
	 * @param catalog the names that are known
	 */
	public UnresolvedNames(Catalog catalog) {
		Set<String> ambiguous = new HashSet<>();
		for (Spelling spelling : catalog.forms().names()) {
			String key = this.vocabulary.key(spelling.written());
			CatalogEntry other = this.known.putIfAbsent(key, spelling.of());
			boolean several = other != null && !other.equals(spelling.of());
			if (several || catalog.forms().generic().containsKey(spelling)) {
				ambiguous.add(key);
			}
		}
		this.known.keySet().removeAll(ambiguous);
		catalog.forms().places().forEach((place) -> this.places.add(Folding.fold(place.written())));
	}

	/**
	 * Finds names.
	 * @param text any text
	 * @param names the actors and initiatives found in it
	 * @param places the places found in it
	 */
	public List<Unresolved> in(FoldedText text, List<NameMention> names, List<Mention<Place>> places) {
		NameScan scan = scan(text, names, places);
		List<Unresolved> found = new ArrayList<>();
		take(QuotedNames.in(scan), found, scan);
		take(AbbreviatedNames.in(scan), found, scan);
		take(HeadedLists.in(scan), found, scan);
		take(LocalGovernments.in(scan), found, scan);
		take(CapitalizedNames.in(scan), found, scan);
		take(OfficeHolders.in(scan), found, scan);
		take(UnknownAcronyms.in(scan), found, scan);
		take(ProperNames.in(scan), found, scan);
		return found.stream()
			.filter((name) -> !name.isOnlyProper() || !this.places.contains(Folding.fold(name.name())))
			.map((name) -> name.of(owner(name, names), isAbroad(name.quote(), places)))
			.sorted(IN_ORDER)
			.toList();
	}

	/**
	 * Finds bodies that stand in a list of those who are responsible or take part, and
	 * that nothing else tells.
	 * @param text the list
	 * @param names the actors and initiatives found in it
	 * @param places the places found in it
	 */
	public List<Unresolved> listed(FoldedText text, List<NameMention> names, List<Mention<Place>> places) {
		NameScan scan = scan(text, names, places);
		in(text, names, places).stream()
			.filter((name) -> !name.isOnlyProper() && !this.vocabulary.mayBeAnything(name))
			.forEach((name) -> cover(scan.known(), name.quote()));
		return ListedBodies.in(scan);
	}

	/**
	 * Finds places.
	 * @param text any text
	 * @param names the actors and initiatives found in it, provisional ones too
	 * @param others further names in it
	 * @param places the places found in it
	 */
	public List<PlaceName> places(FoldedText text, List<NameMention> names, List<Unresolved> others,
			List<Mention<Place>> places) {
		NameScan scan = scan(text, names, places);
		others.forEach((name) -> cover(scan.known(), name.quote()));
		return PlaceNames.in(scan);
	}

	private NameScan scan(FoldedText text, List<NameMention> names, List<Mention<Place>> places) {
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
		return new NameScan(this.vocabulary, original, Word.of(original), known, placed, bodies);
	}

	/** The known body that a name ends with: {@code Secretaría Técnica del INM}. */
	private static @Nullable String owner(Unresolved name, List<NameMention> names) {
		int start = name.quote().start();
		return names.stream()
			.filter((known) -> known.of() instanceof Actor && known.quote().start() > start
					&& known.quote().end() == start + name.name().length())
			.map((known) -> known.of().id())
			.findFirst()
			.orElse(null);
	}

	private static boolean isAbroad(Quote name, List<Mention<Place>> places) {
		return places.stream()
			.filter((place) -> place.of().kind().equals("country"))
			.flatMap((place) -> place.quotes().stream())
			.anyMatch((words) -> name.start() <= words.start() && words.end() <= name.end());
	}

	/**
	 * Gathers the names of a document.
	 */
	public NameRegister.Builder register() {
		return new NameRegister.Builder(this.vocabulary, this.known);
	}

	private static void take(List<Unresolved> more, List<Unresolved> found, NameScan scan) {
		more.forEach((name) -> cover(scan.known(), name.quote()));
		found.addAll(more);
	}

	private static void cover(BitSet known, Quote quote) {
		known.set(quote.start(), quote.end());
	}

}
