package org.trama.document.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.document.ActionLine;
import org.trama.document.LineRange;
import org.trama.document.Objective;
import org.trama.document.ProgrammeDocument;
import org.trama.document.Strategy;

/**
 * Finds what makes no sense in a document that has been read: lines that announce actions
 * and have none, codes that are missing or out of order.
 */
final class Doubts {

	private static final LineRange BEGINNING = new LineRange(1, 1);

	private final List<ActionLine> lines;

	private final List<Doubt> found = new ArrayList<>();

	private Doubts(ProgrammeDocument document) {
		this.lines = document.lines()
			.sorted(Comparator.comparingInt((ActionLine line) -> line.titleAt().first()))
			.toList();
	}

	static List<Doubt> in(ProgrammeDocument document) {
		Doubts doubts = new Doubts(document);
		doubts.announced();
		doubts.unordered();
		doubts.missing(document.objectives().stream().map(Objective::code).toList());
		document.objectives()
			.forEach((objective) -> doubts.missing(objective.strategies().stream().map(Strategy::code).toList()));
		document.strategies()
			.forEach((strategy) -> doubts.missing(strategy.lines().stream().map(ActionLine::code).toList()));
		doubts.found.sort(Comparator.comparingInt((Doubt doubt) -> doubt.at().first()));
		return doubts.found;
	}

	private void announced() {
		for (int i = 0; i < this.lines.size(); i++) {
			ActionLine line = this.lines.get(i);
			if (line.planned() && line.paragraphs().isEmpty()) {
				ActionLine other = Stream.of(at(i + 1), at(i - 1)).filter(Doubts::contradicts).findFirst().orElse(null);
				this.found.add((other != null) ? Doubt.slipped(line.titleAt(), line.code(), other.code())
						: Doubt.announced(line.titleAt(), line.code()));
			}
		}
	}

	private @Nullable ActionLine at(int i) {
		return (i >= 0 && i < this.lines.size()) ? this.lines.get(i) : null;
	}

	private static boolean contradicts(@Nullable ActionLine line) {
		return line != null && !line.planned() && !line.paragraphs().isEmpty();
	}

	private void unordered() {
		for (int i = 1; i < this.lines.size(); i++) {
			ActionLine before = this.lines.get(i - 1);
			ActionLine line = this.lines.get(i);
			if (follows(before.code(), line.code())) {
				this.found.add(Doubt.unordered(line.titleAt(), line.code(), before.code()));
			}
		}
	}

	/**
	 * Whether a code follows another by its numbers and by its letters: many tables are
	 * sorted as words are, with 1.10 in front of 1.2.
	 */
	private static boolean follows(String code, String other) {
		return Arrays.compare(numbers(code), numbers(other)) > 0 && code.compareTo(other) > 0;
	}

	/** The codes of what has one parent, in their order. */
	private void missing(List<String> codes) {
		for (int i = 0; i < codes.size(); i++) {
			int before = (i > 0) ? last(codes.get(i - 1)) : 0;
			if (last(codes.get(i)) > before + 1) {
				this.found.add((i > 0) ? Doubt.missing(place(codes.get(i)), codes.get(i - 1), codes.get(i))
						: Doubt.missing(place(codes.get(i)), codes.get(i)));
			}
		}
	}

	/** Where the first line of action under a code stands. */
	private LineRange place(String code) {
		return this.lines.stream()
			.filter((line) -> line.code().equals(code) || line.code().startsWith(code + "."))
			.map(ActionLine::titleAt)
			.findFirst()
			.orElse(BEGINNING);
	}

	private static int last(String code) {
		int[] numbers = numbers(code);
		return numbers[numbers.length - 1];
	}

	private static int[] numbers(String code) {
		return Arrays.stream(code.split("\\.")).mapToInt(Integer::parseInt).toArray();
	}

}
