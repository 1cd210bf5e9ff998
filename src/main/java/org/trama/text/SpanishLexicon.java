package org.trama.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The forms that words of Spanish can be, by LanguageTool's dictionary
 * ({@code org.softcatala:spanish-pos-dict}, whose tags are those of EAGLES). A word that
 * it lacks is a name, a foreign word or a slip.
 */
public final class SpanishLexicon {

	private static final String RESOURCE = "/org/languagetool/resource/es/es-ES";

	private static final Locale SPANISH = Locale.forLanguageTag("es");

	/** More distinct words than any programme has. */
	private static final int MOST_REMEMBERED = 200_000;

	private static final Dictionary DICTIONARY = dictionary();

	private static final ThreadLocal<DictionaryLookup> LOOKUP = ThreadLocal
		.withInitial(() -> new DictionaryLookup(DICTIONARY));

	private static final Map<String, Set<Form>> REMEMBERED = new ConcurrentHashMap<>();

	private SpanishLexicon() {
	}

	/**
	 * What a word can be.
	 * @param word a word with its accents, in any case
	 * @return its forms; none if the dictionary lacks it
	 */
	public static Set<Form> forms(String word) {
		String lower = word.toLowerCase(SPANISH);
		Set<Form> known = REMEMBERED.get(lower);
		if (known != null) {
			return known;
		}
		Set<Form> forms = lookUp(lower);
		if (REMEMBERED.size() < MOST_REMEMBERED) {
			REMEMBERED.put(lower, forms);
		}
		return forms;
	}

	/**
	 * Whether the dictionary has a word, other than as a name.
	 * @param word a word with its accents, in any case
	 */
	public static boolean knows(String word) {
		return !forms(word).isEmpty();
	}

	/**
	 * Whether a word can be nothing but what somebody does, did or will do.
	 * @param word a word with its accents, in any case
	 */
	public static boolean isVerb(String word) {
		Set<Form> forms = forms(word);
		boolean finite = forms.contains(Form.FUTURE) || forms.contains(Form.PRESENT) || forms.contains(Form.PAST);
		return finite && !forms.contains(Form.NOUN) && !forms.contains(Form.ADJECTIVE) && !forms.contains(Form.OTHER)
				&& !forms.contains(Form.ADVERB) && !forms.contains(Form.PARTICIPLE);
	}

	private static Set<Form> lookUp(String word) {
		EnumSet<Form> forms = EnumSet.noneOf(Form.class);
		List<WordData> found = LOOKUP.get().lookup(word);
		for (WordData data : found) {
			CharSequence tag = data.getTag();
			if (tag != null) {
				forms.add(Form.of(tag.toString()));
			}
		}
		forms.remove(Form.NAME);
		return Collections.unmodifiableSet(forms);
	}

	private static Dictionary dictionary() {
		URL info = Objects.requireNonNull(SpanishLexicon.class.getResource(RESOURCE + ".info"), RESOURCE);
		URL words = Objects.requireNonNull(SpanishLexicon.class.getResource(RESOURCE + ".dict"), RESOURCE);
		try (InputStream fsa = words.openStream(); InputStream metadata = info.openStream()) {
			return Dictionary.read(fsa, metadata);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What a word can be, as far as the reading of commitments needs it. */
	public enum Form {

		/** A verb in the future of a third person: {@code realizará}. */
		FUTURE,
		/** A verb in the present indicative of a third person: {@code realiza}. */
		PRESENT,
		/**
		 * A verb in the past indicative of a third person: {@code realizó, realizaba}.
		 */
		PAST,
		/** A verb in the subjunctive of a third person: {@code realice}. */
		SUBJUNCTIVE,
		/** A verb's infinitive. */
		INFINITIVE,
		/** A verb's gerund. */
		GERUND,
		/** A verb's participle. */
		PARTICIPLE,
		/** Any other form of a verb. */
		OTHER_VERB,
		/** A noun. */
		NOUN,
		/** An adjective. */
		ADJECTIVE,
		/** An adverb. */
		ADVERB,
		/** A proper name. */
		NAME,
		/** Anything else: articles, pronouns, prepositions, numerals. */
		OTHER;

		private static final int MOOD = 2;

		/**
		 * Whether it is a form of a verb, a participle aside.
		 */
		public boolean isOfVerb() {
			return switch (this) {
				case FUTURE, PRESENT, PAST, SUBJUNCTIVE, INFINITIVE, GERUND, OTHER_VERB -> true;
				case PARTICIPLE, NOUN, ADJECTIVE, ADVERB, NAME, OTHER -> false;
			};
		}

		/**
		 * The form of an EAGLES tag such as {@code VMIF3S0}.
		 */
		static Form of(String tag) {
			return switch (tag.charAt(0)) {
				case 'V' -> verb(tag);
				case 'N' -> tag.startsWith("NP") ? NAME : NOUN;
				case 'A' -> ADJECTIVE;
				case 'R' -> ADVERB;
				default -> OTHER;
			};
		}

		private static Form verb(String tag) {
			boolean third = tag.length() > 4 && tag.charAt(4) == '3';
			return switch (tag.charAt(MOOD)) {
				case 'N' -> INFINITIVE;
				case 'G' -> GERUND;
				case 'P' -> PARTICIPLE;
				case 'S' -> third ? SUBJUNCTIVE : OTHER_VERB;
				case 'I' -> third ? tense(tag.charAt(3)) : OTHER_VERB;
				default -> OTHER_VERB;
			};
		}

		private static Form tense(char tense) {
			return switch (tense) {
				case 'F' -> FUTURE;
				case 'P' -> PRESENT;
				case 'S', 'I' -> PAST;
				default -> OTHER_VERB;
			};
		}

	}

}
