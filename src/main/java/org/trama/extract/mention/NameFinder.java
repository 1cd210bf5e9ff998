package org.trama.extract.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.catalog.Spelling;
import org.trama.model.Quote;
import org.trama.text.FoldedText;
import org.trama.text.LeftmostLongest;
import org.trama.text.Phrases;
import org.trama.text.Phrases.Hit;
import org.trama.text.SpanishPlural;

/**
 * Finds the actors and initiatives that a text names. A longer name hides the shorter
 * ones inside it, save for initiatives that it says it belongs to.
 */
public final class NameFinder {

	private static final Pattern GOES_ON = Pattern.compile("\\h(?:" + MentionWords.SPANISH.goesOn().pattern() + "\\h(?:"
			+ MentionWords.SPANISH.articles().pattern() + "\\h)?\\p{Lu}|\\p{Lu}\\p{Ll})");

	private final Phrases<Spelling> phrases;

	private final GenericNames generic;

	private final OfficeLists offices;

	private final SharedHeads shared;

	private final BackReferences references;

	private final Regulations regulations;

	private final WebAddresses addresses;

	private final LocalNamesakes namesakes;

	/**
	 * Creates a finder.
	 * @param catalog the names it knows
	 */
	public NameFinder(Catalog catalog) {
		this.phrases = phrases(catalog.forms().names());
		this.generic = new GenericNames(catalog);
		this.offices = new OfficeLists(catalog);
		this.shared = new SharedHeads(catalog);
		this.references = new BackReferences(catalog);
		this.regulations = new Regulations(catalog);
		this.addresses = new WebAddresses(catalog);
		this.namesakes = new LocalNamesakes(catalog);
	}

	/**
	 * Spellings, ready to be found.
	 * @param forms the spellings of a catalog or of a document
	 */
	public static Phrases<Spelling> phrases(List<Spelling> forms) {
		Phrases.Builder<Spelling> phrases = new Phrases.Builder<>();
		for (Spelling form : forms) {
			phrases.add(form.written(), form);
			if (form.capitals() == Spelling.Capitals.ACRONYM) {
				phrases.add(form.written() + "'s", form);
				phrases.add(form.written() + "s", form);
			}
		}
		return phrases.build();
	}

	/**
	 * Finds names.
	 * @param text any text
	 * @return every occurrence, in the order of the text
	 */
	public List<NameMention> in(FoldedText text) {
		return in(text, null, List.of());
	}

	/**
	 * Finds names of the catalog, and those that a document explains itself.
	 * @param text any text
	 * @param own the document's own spellings; null if it explains none
	 * @param earlier the names in the texts before it
	 * @return every occurrence, in the order of the text
	 */
	public List<NameMention> in(FoldedText text, @Nullable Phrases<Spelling> own, Collection<NameMention> earlier) {
		List<Quote> addresses = WebAddresses.in(text.original());
		List<Hit<CatalogEntry>> all = hits(text, this.phrases, addresses, earlier);
		if (own != null) {
			all.addAll(hits(text, own, addresses, earlier));
			all.sort(Comparator.comparingInt((Hit<CatalogEntry> hit) -> hit.from())
				.thenComparing(Comparator.comparingInt((Hit<CatalogEntry> hit) -> hit.to()).reversed()));
		}
		List<Hit<CatalogEntry>> outermost = LeftmostLongest.one(all);
		List<NameMention> members = new ArrayList<>(this.offices.in(text));
		this.shared.in(text).stream().filter((name) -> !members.contains(name)).forEach(members::add);
		List<NameMention> found = new ArrayList<>(Appositions.joined(text, outermost));
		// all of a sort, named by the words that begin a list of some: "Consulados de
		// México en"
		found.removeIf((name) -> members.stream().anyMatch((member) -> opens(name, member)));
		List<Hit<CatalogEntry>> inner = all.stream()
			.filter((each) -> outermost.stream().anyMatch((outer) -> NestedNames.counts(text, outer, each)))
			.toList();
		LeftmostLongest.one(inner).forEach((each) -> found.add(NameMention.of(text, each)));
		found.addAll(members);
		found.addAll(this.regulations.in(text, found));
		addresses.forEach((address) -> found.addAll(this.addresses.owners(address)));
		found.sort(NameMention.IN_ORDER);
		return found;
	}

	/**
	 * Finds bodies that a text calls by a word of their name once it has named them.
	 * @param text any text
	 * @param named the names in it
	 * @param earlier the names in the texts that it goes on from
	 * @return the words that recall them
	 */
	public List<NameMention> recalled(FoldedText text, List<NameMention> named, Collection<NameMention> earlier) {
		return this.references.in(text, named, earlier);
	}

	private static boolean opens(NameMention all, NameMention member) {
		return all.isActor() && all.quote().start() == member.quote().start()
				&& all.quote().end() < member.quote().end();
	}

	private List<Hit<CatalogEntry>> hits(FoldedText text, Phrases<Spelling> phrases, List<Quote> addresses,
			Collection<NameMention> earlier) {
		List<Hit<Spelling>> all = new ArrayList<>();
		for (Hit<Spelling> hit : phrases.in(text)) {
			Quote quote = text.quote(hit.from(), hit.to());
			boolean inAddress = addresses.stream()
				.anyMatch((url) -> url.start() <= quote.start() && quote.end() <= url.end());
			if (!inAddress && hit.of().admits(quote.text()) && !isCutShort(hit.of(), text.original(), quote)
					&& !SentenceEnds.breakIn(quote.text(), hit.of().written())
					&& this.generic.counts(hit.of(), text, earlier)) {
				all.add(new Hit<>(hit.from(), hit.to(), hit.of()));
			}
		}
		return this.namesakes.without(all, text);
	}

	/**
	 * Whether a name in the singular stands for a class of bodies, of which it names one
	 * if it goes on.
	 */
	private static boolean isOneOfClass(Spelling form) {
		String written = form.written();
		return form.of().name().startsWith(SpanishPlural.of(written.substring(0, written.indexOf(' '))) + " ");
	}

	/**
	 * A short form that goes on as another name does: {@code Comisión Especial} in
	 * {@code Comisión Especial de Puertos} and in {@code Comisión Especial Náutica}.
	 */
	private static boolean isCutShort(Spelling form, String text, Quote quote) {
		boolean several = form.written().indexOf(' ') > 0;
		return several && (form.capitals() == Spelling.Capitals.AS_WRITTEN || isOneOfClass(form))
				&& GOES_ON.matcher(text).region(quote.end(), text.length()).lookingAt();
	}

}
