package org.trama.export.table;

import java.util.Locale;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;
import org.trama.model.ProvisionalId;

/**
 * The words of tables in a person's language: headings, names of sheets.
 *
 * @param bundle the words by their keys
 */
public record TableWords(ResourceBundle bundle) {

	/**
	 * The words in a language.
	 * @param language a language; Spanish is spoken to those who ask for any but English
	 */
	public static TableWords in(Locale language) {
		return new TableWords(ResourceBundle.getBundle("org.trama.export.table.words", language,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
	}

	/**
	 * Words.
	 * @param key their key
	 */
	public String of(String key) {
		return this.bundle.getString(key);
	}

	/**
	 * Words with something in them.
	 * @param key their key
	 * @param arguments what stands in them
	 */
	public String of(String key, Object... arguments) {
		return String.format(Locale.ROOT, of(key), arguments);
	}

	/**
	 * What a person says for true and false; anything else as it is.
	 * @param value what stands in a cell
	 */
	public @Nullable Object truth(@Nullable Object value) {
		return (value instanceof Boolean truth) ? of(truth ? "yes" : "no") : value;
	}

	/**
	 * The name of a thing as cells have it: of one that no catalog has, that it is to be
	 * confirmed.
	 * @param id the thing's id
	 * @param name what it is called
	 */
	public String name(String id, String name) {
		return ProvisionalId.is(id) ? of("provisional", name) : name;
	}

	/**
	 * The heading of a property of nodes or links: its own name if it is none of Trama's.
	 * @param name the property's name, such as {@code weightedDegree}
	 */
	public String property(String name) {
		return or("property." + name, name);
	}

	/**
	 * Words, or others if there are none.
	 * @param key their key
	 * @param other the others
	 */
	public String or(String key, String other) {
		return this.bundle.containsKey(key) ? of(key) : other;
	}

}
