package org.trama.document.layout;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.trama.document.Paragraph;
import org.trama.document.ProgrammeDocument;
import org.trama.document.UnreadableDocument;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingPropertyTests {

	private static final byte[] PROGRAMME = BundledProgrammeTests.bytes();

	private static final ProgrammeDocument DOCUMENT = DocumentReader.read("pem-2018.txt", PROGRAMME);

	@Property
	void shouldReadBackAnyPlanHoweverItIsWrapped(@ForAll long seed) {
		GeneratedPlan plan = new GeneratedPlan(seed);
		ProgrammeDocument document = TableText.read(plan.text());
		assertThat(ReadDocument.of(document)).isEqualTo(plan.reading());
		SpanCoverage.assertWhole(document);
	}

	@Property(tries = 100)
	void shouldReadTheSameWhateverBlanksAndPagesAreAdded(@ForAll long seed,
			@ForAll @IntRange(min = 20, max = 60) int page) {
		GeneratedPlan plan = new GeneratedPlan(seed);
		Random random = new Random(seed);
		StringBuilder noisy = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
		int count = 0;
		for (String line : plan.text().split("\n", -1)) {
			if (++count % page == 0) {
				noisy.append(random.nextBoolean() ? "\f" : "")
					.append(count / page)
					.append(random.nextBoolean() ? " \r\n" : "\n");
			}
			noisy.append(blanks(random)).append(line.replace(" ", blank(random))).append(blanks(random));
			noisy.append(line.isEmpty() && random.nextBoolean() ? "\n\n" : "\r\n");
		}
		ProgrammeDocument document = TableText.read(noisy.toString());
		assertThat(ReadDocument.of(document)).isEqualTo(plan.reading());
		SpanCoverage.assertWhole(document);
	}

	@Property(tries = 60)
	void shouldReadTheBundledProgrammeTheSameAtAnyWidth(@ForAll @IntRange(min = 20, max = 200) int columns) {
		assertThat(ReadDocument.of(bundled(columns).read())).isEqualTo(ReadDocument.of(DOCUMENT));
	}

	private static TableText bundled(int columns) {
		TableText wrapped = new TableText().width(columns);
		DOCUMENT.plan()
			.parts()
			.forEach((objective) -> objective.below()
				.parts()
				.forEach((strategy) -> strategy.below()
					.lines()
					.forEach((line) -> wrapped.row(objective.code() + ". " + objective.title(),
							strategy.code() + ". " + strategy.title(), line.code() + ". " + line.title(),
							Boolean.TRUE.equals(line.planned()),
							line.paragraphs().stream().map(Paragraph::text).toArray(String[]::new)))));
		return wrapped;
	}

	@Property(tries = 20)
	void shouldReadTheBundledProgrammeTheSameWithDoubleSpacedLines(@ForAll @IntRange(min = 40, max = 120) int columns) {
		TableText wrapped = bundled(columns);
		assertThat(ReadDocument.of(TableText.read(wrapped.toString().replace("\n", "\n\n"))))
			.isEqualTo(ReadDocument.of(DOCUMENT));
	}

	@Property(tries = 50)
	void shouldReadOrRefuseWhateverIsCutOut(@ForAll @IntRange(max = 130_000) int from,
			@ForAll @IntRange(max = 130_000) int to) {
		int start = Math.min(Math.min(from, to), PROGRAMME.length);
		int end = Math.min(Math.max(from, to), PROGRAMME.length);
		byte[] rest = new byte[PROGRAMME.length - end + start];
		System.arraycopy(PROGRAMME, 0, rest, 0, start);
		System.arraycopy(PROGRAMME, end, rest, start, PROGRAMME.length - end);
		assertReadOrRefused(rest);
	}

	@Property(tries = 100)
	void shouldReadOrRefuseLinesInAnyOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int moves) {
		List<String> lines = new GeneratedPlan(seed).text().lines().collect(Collectors.toList());
		Random random = new Random(seed);
		for (int move = 0; move < moves; move++) {
			String line = lines.remove(random.nextInt(lines.size()));
			lines.add(random.nextInt(lines.size() + 1), random.nextBoolean() ? line : "1." + random.nextInt(3) + ". ");
		}
		assertReadOrRefused(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
	}

	@Property
	void shouldReadOrRefuseAnyBytes(@ForAll @Size(max = 400) byte[] bytes) {
		assertReadOrRefused(bytes);
	}

	@Property
	void shouldReadOrRefuseAnyText(@ForAll String text) {
		assertReadOrRefused(("1. A\n\n1.1. B\n\n1.1.1. " + text + "\n\nSe realizarán\nacciones en 2020 " + text)
			.getBytes(StandardCharsets.UTF_8));
	}

	private static void assertReadOrRefused(byte[] bytes) {
		ProgrammeDocument document;
		try {
			document = DocumentReader.read("x.txt", bytes);
		}
		catch (UnreadableDocument refusal) {
			assertThat(refusal.line()).isPositive();
			return;
		}
		assertThat(document.lines()).isNotEmpty();
		SpanCoverage.assertWhole(document);
	}

	private static String blanks(Random random) {
		return " ".repeat(random.nextInt(3)) + (random.nextInt(5) == 0 ? "\t\u00A0" : "");
	}

	private static String blank(Random random) {
		return List.of(" ", "  ", "\t", "\u00A0", " \u200B").get(random.nextInt(5));
	}

}
