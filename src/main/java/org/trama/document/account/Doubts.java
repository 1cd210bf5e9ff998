package org.trama.document.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.document.ActionLine;
import org.trama.document.LineRange;
import org.trama.document.PlanPart;
import org.trama.document.PlanTree;
import org.trama.document.ProgrammeDocument;

/**
 * Finds what makes no sense in a document that has been read: lines that announce actions
 * and have none, codes that are missing or out of order.
 */
final class Doubts {

	private final List<ActionLine> lines;

	/**
	 * The last numbers of what has been looked at: a plan may count on across its parts.
	 */
	private final Set<Integer> ends = new HashSet<>();

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
		doubts.found.addAll(UnreadCodes.in(document));
		doubts.missing(document.plan());
		document.parts().forEach((part) -> doubts.missing(part.below()));
		doubts.found.sort(Comparator.comparingInt((Doubt doubt) -> doubt.at().first()));
		return doubts.found;
	}

	private void announced() {
		for (int i = 0; i < this.lines.size(); i++) {
			ActionLine line = this.lines.get(i);
			if (Boolean.TRUE.equals(line.planned()) && line.paragraphs().isEmpty()) {
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
		return line != null && Boolean.FALSE.equals(line.planned()) && !line.paragraphs().isEmpty();
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

	private void missing(PlanTree tree) {
		tree.parts()
			.stream()
			.collect(Collectors.groupingBy(PlanPart::level))
			.values()
			.forEach((parts) -> missing(parts, PlanPart::code, PlanPart::at));
		missing(tree.lines(), ActionLine::code, ActionLine::titleAt);
	}

	/**
	 * The codes of what has one parent, in their order; they may go on from elsewhere.
	 */
	private <T> void missing(List<T> parts, Function<T, String> code, Function<T, LineRange> at) {
		for (int i = 0; i < parts.size(); i++) {
			String own = code.apply(parts.get(i));
			int number = last(own);
			String before = (i > 0) ? code.apply(parts.get(i - 1)) : "";
			boolean follows = (i > 0) ? number <= last(before) + 1 : number == 1 || this.ends.contains(number - 1);
			if (i + 1 == parts.size()) {
				this.ends.add(number);
			}
			if (!follows) {
				this.found.add((i > 0) ? Doubt.missing(at.apply(parts.get(i)), before, own)
						: Doubt.missing(at.apply(parts.get(i)), own));
			}
		}
	}

	private static int last(String code) {
		int[] numbers = numbers(code);
		return numbers[numbers.length - 1];
	}

	private static int[] numbers(String code) {
		int[] numbers = new int[1 + (int) code.chars().filter((character) -> character == '.').count()];
		int step = 0;
		for (int at = 0; at < code.length(); at++) {
			char character = code.charAt(at);
			if (character == '.') {
				step++;
			}
			else if (character >= '0' && character <= '9') {
				numbers[step] = numbers[step] * 10 + character - '0';
			}
		}
		return numbers;
	}

}
