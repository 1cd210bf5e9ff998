package org.trama.extract.unknown;

import org.trama.model.Bilingual;

/**
 * A clue by which a text tells what a name is that the catalog lacks.
 *
 * @param sort the sort of clue
 * @param word the word that tells, as it stands; empty if none does
 */
public record Clue(Sort sort, String word) {

	/** Nothing but capitals or quotation marks. */
	static final Clue NONE = new Clue(Sort.NONE, "");

	/**
	 * The reason for a guess, for a person.
	 */
	public Bilingual reason() {
		return new Bilingual(this.sort.es.formatted(this.word), this.sort.en.formatted(this.word));
	}

	/** The sorts of clues. */
	public enum Sort {

		/** The name's own first word. */
		HEAD("Su nombre empieza con «%s».", "Its name begins with “%s”."),
		/** The noun before it. */
		NOUN_BEFORE("Le antecede la palabra «%s».", "The word before it is “%s”."),
		/** The legal form behind it. */
		LEGAL_FORM("Le sigue su forma legal, «%s».", "Its legal form follows: “%s”."),
		/** An acronym's first letters. */
		FIRST_LETTERS("Es una sigla que empieza como muchas de su tipo: «%s».",
				"An acronym that begins like many of its kind: “%s”."),
		/** An acronym that does something or takes part somewhere. */
		ACTS("Es una sigla, y el documento dice que hace algo o participa.",
				"An acronym of which the document says that it does something or takes part."),
		/** A name of no words that does something or takes part somewhere. */
		PROPER_ACTS("Su nombre no es de palabras del diccionario, y el documento dice que hace algo o participa.",
				"No dictionary has its name, and the document says that it does something or takes part."),
		/** An office whose holder does something or takes part somewhere. */
		OFFICE("Es un cargo («%s»), y el documento dice que quien lo ocupa hace algo o participa.",
				"An office (“%s”) of which the document says that who holds it does something or takes part."),
		/** An acronym with an article. */
		ARTICLE("Es una sigla que el documento usa con artículo, como el nombre de un organismo.",
				"An acronym that the document uses with an article, as the name of a body."),
		/** A council or the like that promises something itself. */
		SUBJECT("Su nombre empieza con «%s», y es quien se compromete a algo.",
				"Its name begins with “%s”, and it is the one that commits to something."),
		/** Its place among the responsible. */
		RESPONSIBLE("El documento lo nombra entre los responsables o participantes.",
				"The document names it among those responsible or taking part."),
		/** Words that the dictionary lacks. */
		PROPER("Su nombre tiene palabras que no son del diccionario.", "Its name has words that no dictionary has."),
		/** Nothing but capitals or quotation marks. */
		NONE("Solo lo distinguen sus mayúsculas o comillas.", "Nothing but capitals or quotation marks tells it.");

		private final String es;

		private final String en;

		Sort(String es, String en) {
			this.es = es;
			this.en = en;
		}

	}

}
