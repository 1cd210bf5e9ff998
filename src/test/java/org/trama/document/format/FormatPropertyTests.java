package org.trama.document.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.trama.document.Source;
import org.trama.document.UnreadableDocument;
import org.trama.document.format.office.OfficeSamples;
import org.trama.document.format.pdf.PdfSamples;

import static org.assertj.core.api.Assertions.assertThat;

class FormatPropertyTests {

	private static final List<byte[]> FILES = List.of(PdfSamples.pdf(), OfficeSamples.xlsx(), OfficeSamples.docx(),
			OfficeSamples.ods(), OfficeSamples.odt(), html(), csv());

	private static final List<String> STARTS = List.of("%PDF-1.7\n", "<html>", "PK\3\4", "{\\rtf",
			"\u00D0\u00CF\u0011\u00E0", "Objetivo,Acción,Responsable\n", "<table><tr><td>", "%PDF-1.4\n1 0 obj\n<<",
			"\u001F\u008B", "GIF8");

	@Property(tries = 500)
	void shouldReadOrRefuseAnyBytes(@ForAll @Size(max = 300) byte[] bytes, @ForAll @IntRange(max = 9) int start)
			throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		file.write(STARTS.get(start).getBytes(StandardCharsets.ISO_8859_1));
		file.write(bytes);
		assertReadOrRefused(file.toByteArray());
		assertReadOrRefused(bytes);
	}

	@Property(tries = 250)
	void shouldReadOrRefuseDamagedFiles(@ForAll long seed, @ForAll @IntRange(max = 6) int file) {
		assertReadOrRefused(damaged(FILES.get(file), new Random(seed)));
	}

	@Property(tries = 150)
	void shouldReadOrRefuseArchivesWithDamagedParts(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int file)
			throws IOException {
		Random random = new Random(seed);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(FILES.get(file)));
				ZipOutputStream written = new ZipOutputStream(out)) {
			for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
				byte[] content = zip.readAllBytes();
				written.putNextEntry(new ZipEntry(part.getName()));
				written.write((random.nextInt(3) == 0) ? damaged(content, random) : content);
				written.closeEntry();
			}
		}
		assertReadOrRefused(out.toByteArray());
	}

	private static byte[] damaged(byte[] file, Random random) {
		byte[] bytes = file.clone();
		int changes = 1 + random.nextInt(8);
		for (int change = 0; change < changes && bytes.length > 1; change++) {
			int at = random.nextInt(bytes.length);
			switch (random.nextInt(3)) {
				case 0 -> bytes[at] = (byte) random.nextInt(256);
				case 1 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
				default -> {
					int length = Math.min(random.nextInt(40), bytes.length - at);
					System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
				}
			}
		}
		return bytes;
	}

	private static void assertReadOrRefused(byte[] bytes) {
		long start = System.nanoTime();
		try {
			Source source = ReadSource.of(bytes);
			int lines = source.lines().size();
			assertThat(source.furniture()).allMatch((line) -> line > 0 && line <= lines);
			assertThat(source.text()).doesNotContain("\r", "\u0000");
		}
		catch (UnreadableDocument refusal) {
			assertThat(refusal.getMessage()).isNotBlank();
		}
		assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)).isLessThan(20);
	}

	private static byte[] html() {
		return ("<html><body><h1>Plan</h1><table><tr><th>Objetivo<th>Acción<tr><td rowspan=2>1. Curar<td>Vacunar."
				+ "<tr><td>Visitar.</table><ol><li>Uno<li>Dos</ol></body></html>")
			.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] csv() {
		return "Objetivo;Acción;Responsable\n1. Curar;\"Vacunar; visitar\";SSA\n2. Enseñar;Leer;SEP\n"
			.getBytes(StandardCharsets.UTF_8);
	}

}
