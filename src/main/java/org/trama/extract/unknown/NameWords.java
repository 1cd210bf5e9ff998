package org.trama.extract.unknown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.trama.grammar.GrammarFile;
import org.trama.grammar.WordList;
import org.trama.text.Folding;
import org.trama.text.SpanishLexicon;
import org.trama.text.SpanishPlural;
import org.trama.text.Word;

/**
 * The words by which a name tells what it names: its head, what may stand inside it, and
 * capitals that name nobody. It is asked for folded words.
 */
final class NameWords {

	private static final int SHORTEST_PROPER = 4;

	private final NameLists entries;

	private final Map<String, Guess> heads;

	private final Map<String, Guess> turned;

	private final Map<String, Guess> cues;

	private final Map<String, String> placeKinds = new HashMap<>();

	private final Map<String, String> singulars = new HashMap<>();

	private NameWords(NameLists entries) {
		this.entries = entries;
		this.heads = NameLists.byWord(entries.heads());
		this.turned = NameLists.byWord(entries.turned());
		this.cues = new HashMap<>(NameLists.byWord(entries.cues()));
		this.heads.forEach(this.cues::putIfAbsent);
		entries.classes().folded().forEach((word) -> this.heads.putIfAbsent(word, Guess.ACTOR));
		entries.places().forEach((kind, nouns) -> nouns.folded().forEach((noun) -> this.placeKinds.put(noun, kind)));
		WordList bodies = entries.heads().get(Guess.ACTOR.word());
		if (bodies != null) {
			bodies.written()
				.stream()
				.filter((word) -> !isNotPublic(word))
				.forEach((word) -> this.singulars.put(Folding.fold(SpanishPlural.of(word)),
						StringUtils.capitalize(word)));
		}
	}

	/**
	 * The words that come with the product.
	 */
	static NameWords spanish() {
		return new NameWords(GrammarFile.NAMES.read(NameLists.class));
	}

	NameLists lists() {
		return this.entries;
	}

	/**
	 * What is the same in all spellings of a name: its words without case, accents and
	 * the small words between them.
	 */
	String key(String name) {
		return Folding.words(name)
			.stream()
			.filter((word) -> !connects(word) && !isArticle(word))
			.collect(Collectors.joining(" "));
	}

	/**
	 * What a name is by its first words; null if they tell nothing.
	 */
	@Nullable Guess head(String name) {
		List<String> words = Folding.words(name);
		return words.isEmpty() ? null
				: head(words.get(0), (words.size() > 1) ? words.get(1) : "", (words.size() > 2) ? words.get(2) : "");
	}

	/**
	 * What a name is whose first words these are.
	 * @return null if the first word is no head of a name
	 */
	@Nullable Guess head(String first, String second, String third) {
		Guess turned = this.turned.getOrDefault(first + " " + second + " " + third,
				this.turned.get(first + " " + second));
		return (turned != null) ? turned : this.heads.get(first);
	}

	/**
	 * What a quoted name or an acronym is that stands behind a noun.
	 * @return null if the word tells nothing
	 */
	@Nullable Guess cue(String noun) {
		Guess cue = this.cues.get(noun);
		if (cue == null && noun.endsWith("s")) {
			cue = this.cues.get(noun.substring(0, noun.length() - 1));
		}
		return cue;
	}

	/**
	 * The word, with a capital, of which this is the plural; null if it is no plural of a
	 * body's first word.
	 */
	@Nullable String singular(String plural) {
		return this.singulars.get(plural);
	}

	boolean isPlural(String word) {
		return this.entries.classes().contains(word);
	}

	boolean connects(String word) {
		return this.entries.connectors().contains(word);
	}

	/**
	 * Whether a verb with a capital may follow a word inside the name of a programme.
	 */
	boolean leadsToVerb(String word) {
		return this.entries.beforeVerbs().contains(word);
	}

	/**
	 * Whether an article may follow a connector inside a name of that sort.
	 */
	boolean allowsArticle(String connector, Guess guess) {
		return this.entries.beforeArticle().contains(connector)
				&& (!Guess.ACTOR.equals(guess) || !this.entries.notInBodies().contains(connector));
	}

	/**
	 * Whether a word behind a head makes no name if nothing else follows.
	 */
	boolean isGeneric(String word) {
		return this.entries.generic().contains(word);
	}

	boolean isArticle(String word) {
		return this.entries.articles().contains(word);
	}

	boolean isDeterminer(String word) {
		return this.entries.determiners().contains(word);
	}

	boolean isConjunction(String word) {
		return this.entries.conjunctions().contains(word);
	}

	/**
	 * Whether a head names a body only where it stands by itself.
	 */
	boolean isLoose(String head) {
		return this.entries.loose().contains(head);
	}

	/**
	 * Whether a word behind a name says that it is one of many: {@code correspondiente}.
	 */
	boolean isAnyOfItsSort(String word) {
		return this.entries.anyOfItsSort().contains(word);
	}

	/**
	 * Whether what is called so is a body wherever it takes part in something.
	 */
	boolean isNetwork(String name) {
		return this.entries.networks().contains(firstWord(name));
	}

	/**
	 * The first word of a name that this cuts short; null if it is no such cut.
	 */
	@Nullable String abbreviated(String word) {
		return this.entries.abbreviations().get(word);
	}

	/**
	 * Whether a full stop behind a word only says that it is cut short.
	 */
	boolean isCutShort(String word) {
		return this.entries.cutShort().contains(word) || this.entries.abbreviations().containsKey(word);
	}

	/**
	 * Whether a word before an acronym makes it the name of a body: {@code al ABC}.
	 */
	boolean bringsBody(String word) {
		return this.entries.bringingBodies().contains(word);
	}

	/**
	 * Whether what is called so is no public body.
	 */
	boolean isNotPublic(String name) {
		return this.entries.notPublic().contains(firstWord(name));
	}

	/**
	 * Whether a name that tells no body by itself is one where bodies are listed: an
	 * acronym that is no word, or a name whose first word begins the names of bodies too
	 * ({@code Servicio Nacional de …}).
	 */
	boolean mayBeBody(Unresolved name) {
		if (name.isBareAcronym()) {
			return !SpanishLexicon.knows(name.name()) && !isCutShort(Folding.fold(name.name()));
		}
		boolean told = Guess.ACTOR.equals(name.guess()) && !name.isOnlyProper();
		return !told && (name.isOnlyProper() || Guess.ACTOR.equals(this.heads.get(firstWord(name.name()))));
	}

	/**
	 * Whether a name's first word tells neither a body nor anything else:
	 * {@code Sistema de …}.
	 */
	boolean mayBeAnything(Unresolved name) {
		return Guess.UNKNOWN.equals(this.heads.get(firstWord(name.name())));
	}

	/**
	 * What sort of place a name behind a noun is.
	 * @return null if the noun tells no place
	 */
	@Nullable String placeKind(String noun) {
		return this.placeKinds.get(noun);
	}

	/**
	 * Whether names of places begin with a word that says nothing else before a name:
	 * {@code San}.
	 */
	boolean isSaint(String word) {
		return this.entries.saints().contains(word);
	}

	private static String firstWord(String name) {
		List<String> words = Folding.words(name);
		return words.isEmpty() ? "" : words.get(0);
	}

	boolean announces(String word) {
		return this.entries.announcing().contains(word);
	}

	/**
	 * Whether the acronym right behind a word is what a text will call a name by.
	 */
	boolean names(String word) {
		return this.entries.naming().contains(word);
	}

	boolean namesNobody(String capitals) {
		return this.entries.notNames().contains(capitals);
	}

	/**
	 * Whether a word names who holds an office.
	 */
	boolean isOffice(String word) {
		return this.entries.offices().contains(word);
	}

	boolean isLegalForm(String word) {
		return this.entries.legalForms().contains(word);
	}

	/**
	 * What many acronyms are that begin with the same letters.
	 */
	Optional<Guess> byFirstLetters(String acronym) {
		return this.entries.byFirstLetters(acronym);
	}

	/**
	 * Whether a word in a name is one that no dictionary has.
	 */
	boolean isProper(Word word) {
		return word.isCapitalized() && !word.isAcronym() && word.text().length() >= SHORTEST_PROPER
				&& word.text().chars().allMatch(Character::isLetter) && !SpanishLexicon.knows(word.text());
	}

}
