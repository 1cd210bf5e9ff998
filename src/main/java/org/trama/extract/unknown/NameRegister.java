package org.trama.extract.unknown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.catalog.Place;
import org.trama.extract.catalog.Spelling;
import org.trama.extract.mention.NameMention;
import org.trama.model.Kind;
import org.trama.text.Folding;

/**
 * The names that one document has beside those of the catalog: which acronym stands for
 * which of them, and what each is taken for. The same name in the same document is one
 * thing. Belongs to the reading of one document, by one thread.
 */
public final class NameRegister {

	private final NameWords vocabulary;

	private final Map<String, CatalogEntry> catalog;

	private final Map<String, CatalogEntry> things = new HashMap<>();

	private final Map<String, Place> places = new HashMap<>();

	private final Map<String, Unresolved> defined;

	private final Set<String> acting;

	private final Set<String> responsible;

	private final Set<String> subjects;

	private final Set<String> withArticle;

	private final Set<String> standing;

	private final List<Spelling> spellings = new ArrayList<>();

	private NameRegister(Builder builder) {
		this.vocabulary = builder.vocabulary;
		this.catalog = builder.catalog;
		this.defined = Map.copyOf(builder.defined);
		this.acting = Set.copyOf(builder.acting);
		this.responsible = Set.copyOf(builder.responsible);
		this.subjects = Set.copyOf(builder.subjects);
		this.withArticle = Set.copyOf(builder.withArticle);
		this.standing = Set.copyOf(builder.standing);
		builder.known.forEach((name, thing) -> this.things.put(this.vocabulary.key(name), thing));
		builder.known.forEach((name, thing) -> this.spellings.add(spelling(thing, name)));
		builder.defined
			.forEach((acronym, name) -> entry(name).ifPresent((thing) -> this.spellings.add(spelling(thing, acronym))));
	}

	private static Spelling spelling(CatalogEntry thing, String name) {
		boolean acronym = name.indexOf(' ') < 0;
		return new Spelling(thing, name, acronym ? Spelling.Capitals.ACRONYM : Spelling.Capitals.AS_WRITTEN);
	}

	/**
	 * The spellings that the document itself explains: its acronyms, and other names of
	 * what the catalog knows.
	 */
	public List<Spelling> spellings() {
		return this.spellings;
	}

	/**
	 * What a name stands for.
	 * @param name a name that the catalog lacks
	 * @return a known thing, if the document says so, or a provisional one; none if
	 * nothing tells what it is
	 */
	public Optional<CatalogEntry> entry(Unresolved name) {
		String key = this.vocabulary.key(name.name());
		CatalogEntry thing = this.things.getOrDefault(key, this.catalog.get(key));
		if (thing != null) {
			return Optional.of(thing);
		}
		Optional<CatalogEntry> found = explained(name)
			.or(() -> settled(name).map((settled) -> ProvisionalEntry.of(settled, this.vocabulary)));
		found.ifPresent((entry) -> this.things.put(key, entry));
		return found;
	}

	/**
	 * The place that a name stands for. What says first what sort of place it is holds
	 * for the whole document.
	 * @param name a name of a place that the catalog lacks
	 */
	public Place place(PlaceName name) {
		return this.places.computeIfAbsent(this.vocabulary.key(name.name()), (key) -> ProvisionalEntry.of(name));
	}

	/**
	 * What the document says elsewhere that a name or its acronym stands for.
	 */
	private Optional<CatalogEntry> explained(Unresolved name) {
		String acronym = (name.acronym() != null) ? name.acronym() : name.name();
		return Optional.ofNullable(this.things.get(this.vocabulary.key(acronym)))
			.or(() -> Optional.ofNullable(this.defined.get(acronym))
				.filter((whole) -> !whole.name().equals(name.name()))
				.flatMap(this::entry));
	}

	/**
	 * The name with the guess that the whole document supports; none if nothing does.
	 */
	private Optional<Unresolved> settled(Unresolved name) {
		String key = this.vocabulary.key(name.name());
		if (this.responsible.contains(key) && this.vocabulary.mayBeBody(name)) {
			return Optional.of(name.as(Guess.ACTOR, new Clue(Clue.Sort.RESPONSIBLE, "")));
		}
		if (Guess.UNKNOWN.equals(name.guess())) {
			return Optional.empty();
		}
		if (name.isOffice()) {
			return Optional.of(name).filter((office) -> this.acting.contains(key));
		}
		if (name.isOnlyProper()) {
			return this.acting.contains(key) ? Optional.of(name.as(Guess.ACTOR, new Clue(Clue.Sort.PROPER_ACTS, "")))
					: Optional.empty();
		}
		if (name.isBareAcronym()) {
			return acronym(name, key);
		}
		boolean forum = Guess.of(Kind.FORUM.word()).equals(name.guess());
		boolean network = this.acting.contains(key) && this.vocabulary.isNetwork(name.name());
		if (forum && (network || this.subjects.contains(key))) {
			return Optional.of(name.as(Guess.ACTOR, new Clue(Clue.Sort.SUBJECT, name.clue().word())));
		}
		return Optional.of(name);
	}

	private Optional<Unresolved> acronym(Unresolved name, String key) {
		if (this.acting.contains(key)) {
			return Optional.of(name.as(Guess.ACTOR, new Clue(Clue.Sort.ACTS, "")));
		}
		Optional<Guess> byLetters = this.vocabulary.byFirstLetters(key);
		if (this.withArticle.contains(key) && byLetters.isPresent()) {
			return byLetters.map((guess) -> name.as(guess, new Clue(Clue.Sort.FIRST_LETTERS, name.name())));
		}
		return this.standing.contains(key) ? Optional.of(name.as(Guess.ACTOR, new Clue(Clue.Sort.ARTICLE, "")))
				: Optional.empty();
	}

	/** Gathers what a document says of its names. */
	public static final class Builder {

		/** As many characters before an acronym as two small words have. */
		private static final int NEAR = 24;

		private final NameWords vocabulary;

		private final Map<String, Unresolved> defined = new HashMap<>();

		private final Map<String, CatalogEntry> known = new HashMap<>();

		private final Set<String> acting = new HashSet<>();

		private final Set<String> responsible = new HashSet<>();

		private final Set<String> subjects = new HashSet<>();

		private final Set<String> withArticle = new HashSet<>();

		private final Set<String> standing = new HashSet<>();

		private final Map<String, CatalogEntry> catalog;

		Builder(NameWords vocabulary, Map<String, CatalogEntry> catalog) {
			this.vocabulary = vocabulary;
			this.catalog = catalog;
		}

		/**
		 * Takes note of the names in a text.
		 * @param text the text
		 * @param names the known things named in it
		 * @param unresolved the names in it that the catalog lacks
		 */
		public void note(String text, List<NameMention> names, List<Unresolved> unresolved) {
			for (Unresolved name : unresolved) {
				String acronym = name.acronym();
				if (acronym != null) {
					this.defined.putIfAbsent(acronym, name);
				}
				if (name.isBareAcronym()) {
					bare(text, names, name);
				}
				names.stream()
					.filter((known) -> known.of() instanceof Actor && isBracketBehind(text, name, known)
							&& AcronymBehind.abbreviates(known.quote().text(), name.name()))
					.forEach((known) -> this.known.putIfAbsent(name.name(), known.of()));
			}
		}

		/** An acronym in brackets behind a known name is another name of it. */
		private void bare(String text, List<NameMention> names, Unresolved acronym) {
			int start = acronym.quote().start();
			String before = text.substring(0, start);
			if (before.endsWith("(")) {
				int end = before.stripTrailing().length() - 1;
				names.stream()
					.filter((known) -> text.substring(known.quote().end(), Math.max(known.quote().end(), end)).isBlank()
							&& known.quote().end() <= end)
					.findFirst()
					.ifPresent((known) -> this.known.putIfAbsent(acronym.name(), known.of()));
			}
			List<String> words = Folding.words(before.substring(Math.max(0, before.length() - NEAR)));
			String last = words.isEmpty() ? "" : words.get(words.size() - 1);
			String governs = (words.size() > 1) ? words.get(words.size() - 2) : "";
			if (this.vocabulary.isDeterminer(last) || this.vocabulary.isArticle(last)) {
				this.withArticle.add(this.vocabulary.key(acronym.name()));
				boolean governed = governs.equals("de") || governs.equals("en") || last.endsWith("s")
						|| last.equals("del");
				if (this.vocabulary.bringsBody(last) || !governed) {
					this.standing.add(this.vocabulary.key(acronym.name()));
				}
			}
		}

		private static boolean isBracketBehind(String text, Unresolved name, NameMention known) {
			int end = name.quote().end();
			return known.quote().start() > end && text.substring(end, known.quote().start()).strip().equals("(");
		}

		/**
		 * Takes note of who does or takes part in something.
		 * @param name a name that the catalog lacks
		 */
		public void acts(String name) {
			this.acting.add(this.vocabulary.key(name));
		}

		/**
		 * Takes note of who stands where a document lists those who are responsible or
		 * take part: what can be a body is one there.
		 * @param name a name that the catalog lacks
		 */
		public void responds(String name) {
			this.responsible.add(this.vocabulary.key(name));
		}

		/**
		 * Takes note of a body of which nothing tells but its place in such a list. Its
		 * name means it in the whole document.
		 * @param name a name that the catalog lacks
		 */
		public void isListed(Unresolved name) {
			this.known.putIfAbsent(name.name(), ProvisionalEntry.of(name, this.vocabulary));
		}

		/**
		 * Takes note of who promises something.
		 * @param name a name that the catalog lacks
		 */
		public void promises(String name) {
			this.subjects.add(this.vocabulary.key(name));
		}

		/**
		 * Takes note of a line of the document's own list of acronyms.
		 * @param entry the acronym and what it stands for
		 */
		public void lists(GlossaryLine entry) {
			Guess guess = this.vocabulary.head(entry.name());
			if (guess != null) {
				Clue clue = new Clue(Clue.Sort.HEAD, entry.name().split(" ", 2)[0]);
				this.defined.putIfAbsent(entry.acronym(),
						new Unresolved(entry.name(), entry.acronym(), guess, clue, entry.quote()));
			}
		}

		/**
		 * What the document says.
		 */
		public NameRegister build() {
			return new NameRegister(this);
		}

	}

}
