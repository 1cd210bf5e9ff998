package org.trama.document.format.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.trama.document.format.canonical.FootnoteMark;

/**
 * Puts characters together to words and words to lines. Raised numbers become the marks
 * of notes.
 */
final class Baselines {

	/**
	 * Characters are on one line if their baselines differ by less than this part of
	 * their size.
	 */
	private static final double SAME_LINE = 0.25;

	/** Raised characters are smaller than this part of the others. */
	private static final double SMALL = 0.85;

	/** They stand at least and at most this part of the size higher. */
	private static final double LOWEST_RAISE = 0.12;

	private static final double HIGHEST_RAISE = 0.7;

	/** A gap of this part of a blank parts two words. */
	private static final double GAP = 0.5;

	/** A blank's width where the font doesn't tell. */
	private static final double USUAL_BLANK = 0.25;

	private final List<String> marked = new ArrayList<>();

	/** The numbers of the notes that were led to. */
	List<String> marked() {
		return this.marked;
	}

	/** The lines of a page. */
	List<Band> bands(List<Glyph> glyphs) {
		List<Glyph> level = lowered(glyphs);
		level.sort(Comparator.comparingDouble(Glyph::y));
		List<Band> bands = new ArrayList<>();
		List<Glyph> line = new ArrayList<>();
		for (Glyph glyph : level) {
			if (!line.isEmpty()
					&& glyph.y() - line.get(0).y() > SAME_LINE * Math.max(glyph.size(), line.get(0).size())) {
				add(bands, line);
				line = new ArrayList<>();
			}
			line.add(glyph);
		}
		add(bands, line);
		return bands;
	}

	/** The characters with raised numbers brought down to their line, as marks. */
	private List<Glyph> lowered(List<Glyph> glyphs) {
		List<Glyph> level = new ArrayList<>(glyphs.size());
		for (int at = 0; at < glyphs.size(); at++) {
			Glyph glyph = glyphs.get(at);
			Glyph before = level.isEmpty() ? null : level.get(level.size() - 1);
			if (before == null || !isRaised(glyph, before)) {
				level.add(glyph);
				continue;
			}
			int end = at + 1;
			while (end < glyphs.size() && isRaised(glyphs.get(end), before)
					&& Math.abs(glyphs.get(end).y() - glyph.y()) < 1) {
				end++;
			}
			StringBuilder raised = new StringBuilder();
			glyphs.subList(at, end).forEach((part) -> raised.append(part.text()));
			String mark = FootnoteMark.of(raised.toString().strip());
			if (mark.startsWith("[")) {
				this.marked.add(mark);
			}
			level.add(
					new Glyph(mark, glyph.x(), glyphs.get(end - 1).right(), before.y(), before.size(), before.blank()));
			at = end - 1;
		}
		return level;
	}

	private static boolean isRaised(Glyph glyph, Glyph before) {
		double raise = before.y() - glyph.y();
		double gap = glyph.x() - before.right();
		return glyph.size() < SMALL * before.size() && raise > LOWEST_RAISE * before.size()
				&& raise < HIGHEST_RAISE * before.size() && gap > -before.size() && gap < 2 * before.size()
				&& !glyph.isBlank() && !before.isBlank();
	}

	private static void add(List<Band> bands, List<Glyph> line) {
		line.sort(Comparator.comparingDouble(Glyph::x));
		List<PrintedWord> words = new ArrayList<>();
		List<Glyph> word = new ArrayList<>();
		for (Glyph glyph : line) {
			if (!word.isEmpty() && (glyph.isBlank() || isApart(word.get(word.size() - 1), glyph))) {
				words.add(word(word));
				word = new ArrayList<>();
			}
			if (!glyph.isBlank()) {
				word.add(glyph);
			}
		}
		if (!word.isEmpty()) {
			words.add(word(word));
		}
		if (!words.isEmpty()) {
			bands.add(new Band(line.get(0).y(), words));
		}
	}

	private static boolean isApart(Glyph before, Glyph glyph) {
		double blank = (before.blank() > 0) ? Math.min(before.blank(), before.size() * 2 * USUAL_BLANK)
				: before.size() * USUAL_BLANK;
		return glyph.x() - before.right() > GAP * blank;
	}

	private static PrintedWord word(List<Glyph> glyphs) {
		StringBuilder text = new StringBuilder();
		glyphs.forEach((glyph) -> text.append(glyph.text()));
		return new PrintedWord(plain(text.toString()), glyphs.get(0).x(),
				glyphs.stream().mapToDouble(Glyph::right).max().orElse(0),
				glyphs.stream().mapToDouble(Glyph::size).max().orElse(0));
	}

	/** Letters instead of their ligatures, and nothing that can't be printed. */
	private static String plain(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		text.codePoints().forEach((character) -> {
			if (character >= 0xFB00 && character <= 0xFB06) {
				plain.append(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
			}
			else if (!Character.isISOControl(character) && character != 0xFFFE && character != 0xFFFF) {
				plain.appendCodePoint(character);
			}
		});
		return Normalizer.normalize(plain, Normalizer.Form.NFC);
	}

}
