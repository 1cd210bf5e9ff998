package org.trama.document.format.canonical;

import org.trama.document.UnreadableDocument;
import org.trama.model.Bilingual;

/**
 * The refusals of files that cannot become text, each with what is wrong and the way out.
 */
public final class Refusals {

	private static final Bilingual OTHER_COPY = new Bilingual(
			"Ábralo con su programa, guárdelo de nuevo o consiga otra copia.",
			"Open it with its program and save it again, or get another copy.");

	private static final Bilingual PART = new Bilingual("Divídalo o quite lo que no es del programa.",
			"Split it, or take out what is not of the programme.");

	private Refusals() {
	}

	/** A file without content. */
	public static UnreadableDocument empty(String name) {
		return refusal(name, "el archivo está vacío.", "the file is empty.", "Elija el archivo que tiene el documento.",
				"Choose the file that has the document.");
	}

	/** A file of too many bytes. */
	public static UnreadableDocument tooLarge(String name) {
		int most = Limits.LARGEST_FILE >> 20;
		return new UnreadableDocument(name, new Bilingual("pasa de %d MB, lo más que se lee.".formatted(most),
				"it has more than %d MB, the most that is read.".formatted(most)), PART);
	}

	/** A table of too many rows. */
	public static UnreadableDocument tooManyRows(String name, String place) {
		return new UnreadableDocument(name,
				new Bilingual("%shay más de 100 000 filas con datos.".formatted(inside(place)),
						"%sthere are more than 100,000 rows of data.".formatted(inside(place))),
				PART);
	}

	/** A text that is too long. */
	public static UnreadableDocument tooLong(String name) {
		return new UnreadableDocument(name, new Bilingual("su texto pasa de 20 millones de caracteres.",
				"its text is longer than 20 million characters."), PART);
	}

	/** An archive that unpacks to far more than it is. */
	public static UnreadableDocument bomb(String name, String part) {
		return refusal(name, "al desempaquetarse crece sin medida (en «%s»): no se abre.".formatted(part),
				"it grows out of all bounds when unpacked (in “%s”): it is not opened.".formatted(part),
				OTHER_COPY.es(), OTHER_COPY.en());
	}

	/** A file that its format's reader cannot make out. */
	public static UnreadableDocument broken(String name, Throwable cause) {
		UnreadableDocument refusal = new UnreadableDocument(name,
				new Bilingual("el archivo está dañado o cortado.", "the file is damaged or cut off."), OTHER_COPY);
		refusal.initCause(cause);
		return refusal;
	}

	/** A file that opens only with a password. */
	public static UnreadableDocument encrypted(String name) {
		return refusal(name, "el archivo está cifrado o pide contraseña.",
				"the file is encrypted or asks for a password.",
				"Ábralo con su contraseña y guarde una copia sin ella.",
				"Open it with its password and save a copy without one.");
	}

	/** A PDF of pictures. */
	public static UnreadableDocument scanned(String name, int pages) {
		return refusal(name, "sus %d páginas son imágenes sin texto (un escaneo).".formatted(pages),
				"its %d pages are pictures without text (a scan).".formatted(pages),
				"Pásele un reconocimiento de texto (OCR) o consiga el original.",
				"Run text recognition (OCR) on it, or get the original.");
	}

	/** A format that is not read. */
	public static UnreadableDocument other(String name, Bilingual what, Bilingual wayOut) {
		return new UnreadableDocument(name, new Bilingual("es %s, y eso no se lee.".formatted(what.es()),
				"it is %s, which is not read.".formatted(what.en())), wayOut);
	}

	private static String inside(String place) {
		return place.isEmpty() ? "" : "«" + place + "»: ";
	}

	private static UnreadableDocument refusal(String name, String es, String en, String wayOut, String wayOutEn) {
		return new UnreadableDocument(name, new Bilingual(es, en), new Bilingual(wayOut, wayOutEn));
	}

}
