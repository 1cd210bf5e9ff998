package org.trama.brief;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.trama.model.Bilingual;

/**
 * The sentences of briefs, in both languages, from {@code words.properties}.
 */
public final class Words {

	private static final Locale SPANISH = Locale.forLanguageTag("es-MX");

	private static final ResourceBundle.Control AS_ASKED = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private Words() {
	}

	/**
	 * Says something.
	 * @param key the sentence's key
	 * @param values what stands in its places: numbers, texts, or words in both languages
	 */
	public static Bilingual say(String key, Object... values) {
		return new Bilingual(in(SPANISH, key, values), in(Locale.UK, key, values));
	}

	/** A day as people write it. */
	static Bilingual day(LocalDate day) {
		DateTimeFormatter written = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
		return new Bilingual(written.localizedBy(SPANISH).format(day), written.localizedBy(Locale.UK).format(day));
	}

	/** Several things in a sentence: "a, b y c". */
	static Bilingual listed(List<Bilingual> words) {
		return new Bilingual(joined(words.stream().map(Bilingual::es).toList(), Words::spanishAnd),
				joined(words.stream().map(Bilingual::en).toList(), (last) -> " and " + last));
	}

	/** The same words in both languages: a name, a number. */
	static Bilingual plain(Object words) {
		String text = words.toString();
		return Bilingual.of(text, null);
	}

	/** Sentences that follow one another. */
	static Bilingual together(Bilingual... sentences) {
		return new Bilingual(String.join(" ", Stream.of(sentences).map(Bilingual::es).toList()),
				String.join(" ", Stream.of(sentences).map(Bilingual::en).toList()));
	}

	private static String in(Locale language, String key, Object... values) {
		Object[] own = Stream.of(values)
			.map((value) -> (value instanceof Bilingual words) ? words.in(language) : value)
			.toArray();
		String pattern = ResourceBundle.getBundle("org.trama.brief.words", language, AS_ASKED).getString(key);
		return new MessageFormat(pattern, language).format(own);
	}

	private static String joined(List<String> words, UnaryOperator<String> and) {
		int last = words.size() - 1;
		return (last < 1) ? String.join("", words)
				: String.join(", ", words.subList(0, last)) + and.apply(words.get(last));
	}

	/** «y» becomes «e» before the sound of «i», but not before «hie». */
	private static String spanishAnd(String last) {
		return (last.toLowerCase(Locale.ROOT).matches("h?[ií](?!e).*") ? " e " : " y ") + last;
	}

}
