package org.trama.document.format;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.trama.document.field.FieldNames;
import org.trama.document.format.canonical.CanonicalText;
import org.trama.document.format.canonical.FileContent;
import org.trama.document.format.canonical.FileFormat;
import org.trama.document.format.canonical.Refusals;
import org.trama.model.Bilingual;

/**
 * Formats that are known by their signature and not read: each is refused by its name,
 * with what to do instead.
 */
final class UnreadFormats implements FileFormat {

	private static final String ENCRYPTED_PACKAGE = utf16("EncryptedPackage");

	private static final String WORKBOOK = utf16("Workbook");

	@Override
	public boolean fits(FileContent content, FieldNames names) {
		return Stream.of(Signature.values()).anyMatch((signature) -> signature.fits.test(content));
	}

	@Override
	public void read(FileContent content, CanonicalText text) {
		Signature found = Stream.of(Signature.values())
			.filter((signature) -> signature.fits.test(content))
			.findFirst()
			.orElseThrow();
		if (found == Signature.OLD_OFFICE && contains(content, ENCRYPTED_PACKAGE)) {
			throw Refusals.encrypted(content.name());
		}
		if (found == Signature.ZIP) {
			// tells what is broken or a bomb before it says that archives are not read
			content.parts();
		}
		Signature kind = (found == Signature.OLD_OFFICE && contains(content, WORKBOOK)) ? Signature.OLD_SHEET : found;
		throw Refusals.other(content.name(), kind.what, kind.wayOut);
	}

	/** The directory of an old office file names its parts in UTF-16. */
	private static boolean contains(FileContent content, String part) {
		return new String(content.bytes(), StandardCharsets.ISO_8859_1).contains(part);
	}

	private static String utf16(String name) {
		return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
	}

	private enum Signature {

		OLD_SHEET((content) -> false, "una hoja de cálculo del formato antiguo (.xls)",
				"a spreadsheet of the old format (.xls)", "Guárdela como XLSX.", "Save it as XLSX."),
		OLD_OFFICE((content) -> content.startsWith(0xD0, 0xCF, 0x11, 0xE0), "un documento del formato antiguo (.doc)",
				"a document of the old format (.doc)", "Guárdelo como DOCX.", "Save it as DOCX."),
		RTF((content) -> content.startsWith('{', '\\', 'r', 't', 'f'), "texto RTF", "RTF text", "Guárdelo como DOCX.",
				"Save it as DOCX."),
		IMAGE((content) -> content.startsWith(0x89, 'P', 'N', 'G') || content.startsWith(0xFF, 0xD8, 0xFF)
				|| content.startsWith('G', 'I', 'F', '8') || content.startsWith('I', 'I', '*', 0)
				|| content.startsWith('M', 'M', 0, '*')
				|| (content.startsWith('R', 'I', 'F', 'F') && content.has(8, 'W', 'E', 'B', 'P'))
				|| (content.startsWith('B', 'M') && content.has(6, 0, 0, 0, 0)), "una imagen", "a picture",
				"Pásele un reconocimiento de texto (OCR) o consiga el original.",
				"Run text recognition (OCR) on it, or get the original."),
		ARCHIVE((content) -> content.startsWith('R', 'a', 'r', '!') || content.startsWith('7', 'z', 0xBC, 0xAF)
				|| content.startsWith(0x1F, 0x8B) || content.startsWith('B', 'Z', 'h')
				|| content.startsWith(0xFD, '7', 'z', 'X', 'Z'), "un archivo comprimido", "a compressed archive",
				"Ábralo y elija el documento que tiene dentro.", "Open it and choose the document inside."),
		ZIP((content) -> content.startsWith('P', 'K', 3, 4) || content.startsWith('P', 'K', 5, 6), ARCHIVE.what.es(),
				ARCHIVE.what.en(), ARCHIVE.wayOut.es(), ARCHIVE.wayOut.en());

		private final Predicate<FileContent> fits;

		private final Bilingual what;

		private final Bilingual wayOut;

		Signature(Predicate<FileContent> fits, String what, String whatEn, String wayOut, String wayOutEn) {
			this.fits = fits;
			this.what = new Bilingual(what, whatEn);
			this.wayOut = new Bilingual(wayOut, wayOutEn);
		}

	}

}
