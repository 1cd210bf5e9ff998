package org.trama.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.catalog.Place;
import org.trama.extract.catalog.Spelling;
import org.trama.model.Kind;
import org.trama.text.FoldedText;
import org.trama.text.Folding;
import org.trama.text.Phrases;
import org.trama.text.SpanishLexicon;

/**
 * The bodies of states, provinces, towns and other countries that are called as a
 * national one is, with whose they are behind it:
 * {@code Secretaría de Salud de Colima, Ministerio de Salud de la Provincia de Salta}.
 * None of them is the national body.
 */
final class LocalNamesakes {

	private static final MentionWords WORDS = MentionWords.SPANISH;

	private static final Set<String> TOO_WIDE = Set.of("region", "border");

	private static final int SHORTEST_PROPER = 4;

	/** {@code de}, the level of government and its "de", twice, and an article. */
	private static final int LONGEST_LINK = 7;

	private final Phrases<Spelling> places;

	private final boolean hasStates;

	LocalNamesakes(Catalog catalog) {
		Set<String> homes = catalog.forms().homes();
		this.places = NameFinder.phrases(catalog.forms()
			.places()
			.stream()
			.filter((place) -> place.of() instanceof Place where && !homes.contains(where.id())
					&& !TOO_WIDE.contains(where.kind()))
			.toList());
		this.hasStates = catalog.places()
			.stream()
			.anyMatch((place) -> place.kind().equals("state") && homes.contains(String.valueOf(place.within())));
	}

	/**
	 * What a text names of the catalog when its namesakes, and the shorter names with
	 * which they begin, are left out.
	 * @param names all that is written as names of the catalog are
	 * @param text the text
	 */
	List<Phrases.Hit<CatalogEntry>> without(List<Phrases.Hit<Spelling>> names, FoldedText text) {
		InText read = new InText(text);
		Map<Integer, Integer> others = new HashMap<>();
		names.stream()
			.filter((name) -> read.have(name.of(), name.to()))
			.forEach((name) -> others.merge(name.from(), name.to(), Math::max));
		List<Phrases.Hit<CatalogEntry>> left = new ArrayList<>();
		for (Phrases.Hit<Spelling> name : names) {
			if (name.to() > others.getOrDefault(name.from(), -1)) {
				left.add(new Phrases.Hit<>(name.from(), name.to(), name.of().of()));
			}
		}
		return left;
	}

	private static boolean isShared(Spelling form) {
		String name = Folding.fold(form.written());
		return form.of() instanceof Actor body && body.type() == Kind.AGENCY
				&& form.capitals() != Spelling.Capitals.ACRONYM && Folding.words(name).size() > 1
				&& WORDS.sharedHeads().contains(Folding.words(name).get(0))
				&& Folding.words(name).stream().noneMatch(WORDS.national()::contains);
	}

	/** Those of one text; its places are looked for once a name needs them. */
	private final class InText {

		private final FoldedText text;

		private final Set<Integer> placed = new HashSet<>();

		private boolean read;

		private InText(FoldedText text) {
			this.text = text;
		}

		/**
		 * Whether a name of the catalog begins the name of another body.
		 * @param form the name
		 * @param to where it ends in the folded text
		 */
		boolean have(Spelling form, int to) {
			if (!this.text.wordAfter(to).startsWith("de") || !isShared(form)) {
				return false;
			}
			int at = to;
			for (int step = 0; step < LONGEST_LINK && touches(at); step++) {
				String word = this.text.wordAfter(at);
				boolean level = WORDS.levels().contains(word);
				if (step > 0 && (isPlaced(at + 1) || isUnknownPlace(at, word) || level && isAlone(at, word))) {
					return true;
				}
				if (!level && !WORDS.ofWhose().contains(word)) {
					return false;
				}
				at = end(at);
			}
			return false;
		}

		private int end(int at) {
			return at + 1 + this.text.wordAfter(at).length();
		}

		/** Whether only a blank stands before the next word. */
		private boolean touches(int at) {
			return !this.text.wordAfter(at).isEmpty()
					&& this.text.original().substring(this.text.end(at), this.text.start(at + 1)).isBlank();
		}

		private boolean isPlaced(int from) {
			if (!this.read) {
				this.read = true;
				LocalNamesakes.this.places.in(this.text)
					.stream()
					.filter((hit) -> hit.of().admits(this.text.quote(hit.from(), hit.to()).text()))
					.forEach((hit) -> this.placed.add(hit.from()));
			}
			return this.placed.contains(from);
		}

		private String written(int at) {
			return this.text.quote(at + 1, end(at)).text();
		}

		/** {@code Secretaría de Salud de Tangancícuaro}: no dictionary has the word. */
		private boolean isUnknownPlace(int at, String word) {
			String written = written(at);
			return Character.isUpperCase(written.charAt(0)) && word.length() >= SHORTEST_PROPER
					&& !written.equals(written.toUpperCase(Locale.ROOT)) && !SpanishLexicon.knows(written)
					&& !isHome(written);
		}

		private boolean isHome(String written) {
			return WORDS.national().contains(Folding.fold(written));
		}

		/**
		 * {@code Secretaría de Salud del Estado}, which needs no name in its own papers.
		 */
		private boolean isAlone(int at, String word) {
			boolean one = word.equals("estado") ? LocalNamesakes.this.hasStates : WORDS.levelsAlone().contains(word);
			int end = end(at);
			boolean goesOn = touches(end)
					&& (WORDS.ofWhose().contains(this.text.wordAfter(end)) && this.text.wordAfter(end).startsWith("de")
							|| Character.isUpperCase(written(end).charAt(0)));
			return one && Character.isUpperCase(written(at).charAt(0)) && !goesOn;
		}

	}

}
