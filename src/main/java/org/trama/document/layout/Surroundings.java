package org.trama.document.layout;

import java.util.List;

import org.trama.document.status.StatusPhrase;
import org.trama.document.source.Blank;
import org.trama.document.source.SourceLine;
import org.trama.document.source.TextEnd;
import org.trama.text.QuotationMarks;

/**
 * The lines around a line.
 *
 * @param before the text of the line before it that says something, empty at the start
 * @param behind the text of the line behind it, empty at the end
 * @param joined whether no blank line parts it from the line before
 * @param followed whether no blank line parts it from the line behind
 * @param line the line itself
 */
record Surroundings(String before, String behind, boolean joined, boolean followed, String line) {

	static Surroundings of(List<SourceLine> lines, boolean[] furniture, int index) {
		int before = index - 1;
		boolean joined = true;
		while (before >= 0 && (lines.get(before).isBlank() || furniture[before])) {
			joined &= !lines.get(before--).isGap();
		}
		int behind = index + 1;
		boolean followed = true;
		while (behind < lines.size() && (lines.get(behind).isBlank() || furniture[behind])) {
			followed &= !lines.get(behind++).isGap();
		}
		return new Surroundings((before < 0) ? "" : lines.get(before).text(),
				(behind < lines.size()) ? lines.get(behind).text() : "", joined && before >= 0,
				followed && behind < lines.size(), lines.get(index).text());
	}

	/**
	 * Whether a title or a paragraph would not have such a line here.
	 */
	boolean isOdd() {
		if (TextEnd.isSentenceEnd(this.line)) {
			return false;
		}
		boolean beforePart = this.followed && isBeforePart();
		boolean inside = isInside();
		boolean alone = !this.joined && !this.followed && !isBehindStatus();
		boolean appended = this.joined && !this.followed && !isBehindStatus() && TextEnd.isSentenceEnd(this.before);
		boolean prefixed = !this.joined && this.followed && Character.isUpperCase(this.behind.charAt(0));
		return beforePart || inside || alone || appended || prefixed;
	}

	/**
	 * Whether text stands directly before and directly behind it.
	 */
	boolean isInside() {
		return this.joined && this.followed && !isBehindStatus();
	}

	/**
	 * Whether the sentence around it needs it: what stands before it asks for more that
	 * what stands behind it isn't, or it asks itself for what stands behind it.
	 */
	boolean holds() {
		return TextEnd.isOpen(this.line) || QuotationMarks.in(this.line).isOpen() || opensSentence()
				|| (this.joined && TextEnd.isOpen(this.before));
	}

	/**
	 * Whether a title or a paragraph may well have it here. Behind a status both is true.
	 */
	boolean isFitting() {
		return !isOdd() && !(isBehindStatus() && !this.followed);
	}

	/**
	 * Whether it reads as the first line of a sentence that goes on behind it.
	 */
	boolean opensSentence() {
		boolean free = !this.joined || isBehindStatus() || TextEnd.isSentenceEnd(this.before);
		return free && this.followed && Character.isLowerCase(this.behind.charAt(0));
	}

	/**
	 * Whether it reads as the last line of a title or a paragraph.
	 */
	boolean endsText() {
		return this.joined && !this.followed && !isBehindStatus() && !TextEnd.isSentenceEnd(this.before);
	}

	/**
	 * The words before and behind it: those of a line of text are the same wherever it is
	 * repeated, however the lines around it are wrapped.
	 */
	String words() {
		int last = this.before.length();
		while (last > 0 && !Blank.is(this.before.charAt(last - 1))) {
			last--;
		}
		return isBeforePart() ? this.before.substring(last)
				: this.before.substring(last) + ' ' + this.behind.substring(0, Blank.wordEnd(this.behind, 0));
	}

	/**
	 * Whether a heading, a title or a status follows.
	 */
	boolean isBeforePart() {
		return isBeforeStatus() || PlanCode.Prefix.of(this.behind) != null;
	}

	boolean isBeforeStatus() {
		return !this.behind.isEmpty() && StatusPhrase.isPartOf(this.behind);
	}

	/**
	 * Whether it stands between a finished row and the next.
	 */
	boolean isBetweenRows() {
		boolean finished = this.before.isEmpty() || isBehindStatus() || TextEnd.isSentenceEnd(this.before);
		return finished && isBeforePart();
	}

	boolean isBehindStatus() {
		return !this.before.isEmpty() && StatusPhrase.isPartOf(this.before);
	}

}
