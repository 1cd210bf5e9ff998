package org.trama.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.trama.text.StrictYaml;

/**
 * A file of word lists that comes with the product. Who needs the lists says by a record
 * which there are; a list too many or too few is a mistake, told with file and line.
 *
 * @param name the file's name
 */
public record GrammarFile(String name) {

	/** How lines become sentences. */
	public static final GrammarFile SENTENCES = new GrammarFile("sentences.yaml");

	/** How plans say what becomes of a line of action. */
	public static final GrammarFile PLANS = new GrammarFile("plans.yaml");

	/** What plans call the parts of their rows. */
	public static final GrammarFile FIELDS = new GrammarFile("fields.yaml");

	/** Who takes part in an action, and in which role. */
	public static final GrammarFile ROLES = new GrammarFile("roles.yaml");

	/** How names, places and groups of people stand in a text. */
	public static final GrammarFile MENTIONS = new GrammarFile("mentions.yaml");

	/** How a name that the catalog lacks tells what it names. */
	public static final GrammarFile NAMES = new GrammarFile("names.yaml");

	/** How numbers are written and what they count. */
	public static final GrammarFile QUANTITIES = new GrammarFile("quantities.yaml");

	/** What Spanish that was typed without accents lacks. */
	public static final GrammarFile ACCENTS = new GrammarFile("accents.yaml");

	/** How names are told in a text that is all in capitals. */
	public static final GrammarFile CAPITALS = new GrammarFile("capitals.yaml");

	/**
	 * Reads the file.
	 * @param <T> what its lists become
	 * @param type a record with a component for each list
	 */
	public <T> T read(Class<T> type) {
		String resource = "/grammar/" + this.name;
		try (InputStream yaml = GrammarFile.class.getResourceAsStream(resource)) {
			return StrictYaml.readWhole(resource, Objects.requireNonNull(yaml, resource).readAllBytes(), type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
