package org.trama.document.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The distance at which a text sets its lines: in double-spaced text a blank line stands
 * between any two lines, and more of them between paragraphs.
 */
public final class LineSpacing {

	/** A shorter text tells nothing. */
	private static final int FEWEST = 10;

	private LineSpacing() {
	}

	/**
	 * The lines of a source in single spacing: in a text of which nearly all lines are
	 * set apart, and many go on in small letters, one blank line less between any two.
	 * @param lines all lines of a source
	 */
	public static List<SourceLine> single(List<SourceLine> lines) {
		if (!isDouble(lines)) {
			return lines;
		}
		List<SourceLine> single = new ArrayList<>();
		boolean gap = false;
		for (SourceLine line : lines) {
			if (!line.isGap() || gap) {
				single.add(line);
			}
			gap = line.isGap();
		}
		return single;
	}

	private static boolean isDouble(List<SourceLine> lines) {
		List<Line> text = new ArrayList<>();
		int blank = 0;
		for (SourceLine line : lines) {
			if (line.isBlank()) {
				blank++;
			}
			else {
				text.add(new Line(blank, Character.isLowerCase(line.text().charAt(0))));
				blank = 0;
			}
		}
		boolean apart = count(text, (line) -> line.above() > 0) * 10 >= text.size() * 9L;
		boolean goesOn = count(text, (line) -> line.above() == 1 && line.small()) * 6 >= text.size();
		boolean paragraphs = count(text, (line) -> line.above() > 1) > 1;
		return text.size() >= FEWEST && apart && goesOn && paragraphs;
	}

	private static long count(List<Line> lines, Predicate<Line> which) {
		return lines.stream().filter(which).count();
	}

	/**
	 * A line.
	 *
	 * @param above how many blank lines stand above it
	 * @param small whether it begins with a small letter
	 */
	private record Line(int above, boolean small) {
	}

}
