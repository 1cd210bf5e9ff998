package org.trama.document.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.trama.document.Source;
import org.trama.document.UnreadableDocument;
import org.trama.document.field.FieldNames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SourceReaderTests {

	@Test
	void shouldTellTheFingerprintOfTheBytesWhateverTheFormat() {
		Source text = SourceReader.read("carpeta/a.txt", "Hola".getBytes(StandardCharsets.UTF_8), FieldNames.KNOWN);
		Source page = SourceReader.read("C:\\a.txt", "<p>Hola".getBytes(StandardCharsets.UTF_8), FieldNames.KNOWN);
		assertThat(text.name()).isEqualTo("a.txt");
		assertThat(page.name()).isEqualTo("a.txt");
		assertThat(page.text()).isEqualTo("Hola\n");
		assertThat(text.sha256()).hasSize(64).isNotEqualTo(page.sha256());
	}

	@Test
	void shouldRefuseAnEmptyFile() {
		assertRefused(new byte[0], "el archivo está vacío. Elija el archivo que tiene el documento.");
	}

	@Test
	void shouldRefuseWhatIsTooLarge() {
		byte[] bytes = new byte[60 << 20];
		Arrays.fill(bytes, (byte) 'a');
		assertRefused(bytes, "pasa de 50 MB, lo más que se lee. Divídalo o quite lo que no es del programa.");
	}

	@Test
	void shouldNotTakeMoreBytesThanItReads() {
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				return 'a';
			}

			@Override
			public int read(byte[] into, int from, int length) {
				return length;
			}
		};
		assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(() -> SourceReader.bytes("a.pdf", endless))
			.withMessageStartingWith("a.pdf: pasa de 50 MB");
	}

	@Test
	void shouldRefuseTextThatIsTooLong() {
		byte[] bytes = new byte[21_000_000];
		Arrays.fill(bytes, (byte) 'a');
		assertRefused(bytes, "su texto pasa de 20 millones de caracteres.");
	}

	@Test
	void shouldRefuseOldOfficeFilesWithTheFormatToSaveThemAs() throws IOException {
		assertRefused(ole("WordDocument"),
				"es un documento del formato antiguo (.doc), y eso no se lee. Guárdelo como DOCX.");
		assertRefused(ole("Workbook"),
				"es una hoja de cálculo del formato antiguo (.xls), y eso no se lee. Guárdela como XLSX.");
		assertRefused(ole("EncryptedPackage"), "el archivo está cifrado o pide contraseña.");
	}

	@Test
	void shouldRefuseOtherKindsOfFilesByTheirName() {
		assertRefused("{\\rtf1\\ansi Hola}".getBytes(StandardCharsets.US_ASCII), "es texto RTF, y eso no se lee.");
		assertRefused(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0 }, "es una imagen, y eso no se lee.");
		assertRefused(new byte[] { (byte) 0x1F, (byte) 0x8B, 8, 0, 0 }, "es un archivo comprimido, y eso no se lee.");
	}

	@Test
	void shouldRefuseAnArchiveOfOtherFiles() throws IOException {
		assertRefused(zip("foto.txt", new byte[] { 1, 2, 3 }),
				"es un archivo comprimido, y eso no se lee. Ábralo y elija el documento que tiene dentro.");
	}

	@Test
	void shouldRefuseAnArchiveThatGrowsOutOfAllBounds() throws IOException {
		assertRefused(zip("xl/workbook.xml", new byte[100 << 20]),
				"al desempaquetarse crece sin medida (en «xl/workbook.xml»): no se abre.");
	}

	@Test
	void shouldRefuseABrokenArchive() throws IOException {
		byte[] whole = zip("word/document.xml", "texto ".repeat(1000).getBytes(StandardCharsets.UTF_8));
		assertRefused(Arrays.copyOf(whole, whole.length / 2), "el archivo está dañado o cortado.");
	}

	@Test
	void shouldSayARefusalInEnglishToo() {
		UnreadableDocument refusal = catchThrowableOfType(UnreadableDocument.class,
				() -> SourceReader.read("a.pdf", new byte[0], FieldNames.KNOWN));
		assertThat(refusal.message(Locale.ENGLISH))
			.isEqualTo("a.pdf: the file is empty. Choose the file that has the document.");
		assertThat(refusal.message(Locale.forLanguageTag("es"))).isEqualTo(refusal.getMessage());
	}

	private static void assertRefused(byte[] bytes, String message) {
		assertThatExceptionOfType(UnreadableDocument.class)
			.isThrownBy(() -> SourceReader.read("dir/archivo.txt", bytes, FieldNames.KNOWN))
			.withMessageStartingWith("archivo.txt: " + message);
	}

	private static byte[] ole(String part) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (POIFSFileSystem files = new POIFSFileSystem()) {
			files.getRoot().createDocument(part, new ByteArrayInputStream(new byte[5000]));
			files.writeFilesystem(out);
		}
		return out.toByteArray();
	}

	private static byte[] zip(String name, byte[] content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
			zip.closeEntry();
		}
		return out.toByteArray();
	}

}
