package org.trama.extract.unknown;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The words behind the one that bodies in a list share:
 * {@code de Transportes y Comunicaciones, Interior y Salud}. Which of the conjunctions
 * part two members is told by a repeated {@code de}, or else by the commas.
 */
final class ListOfParts {

	private final NameScan scan;

	private final List<Part> parts = new ArrayList<>();

	private ListOfParts(NameScan scan) {
		this.scan = scan;
	}

	/**
	 * The list behind a word.
	 * @param head the place of the last word that all members share
	 * @return null if none begins there
	 */
	static @Nullable ListOfParts behind(NameScan scan, int head) {
		ListOfParts list = new ListOfParts(scan);
		int first = list.behindOf(head + 1, head);
		return (first > head + 1 && list.read(first, head + 1)) ? list : null;
	}

	private boolean read(int first, int of) {
		int start = first;
		int opensAt = first;
		String opening = words(of, first);
		char separator = ' ';
		while (begins(start)) {
			int last = lastOf(start);
			this.parts.add(new Part(opensAt, start, last, opening, separator));
			int next = behindSeparator(last);
			if (next < 0) {
				break;
			}
			separator = this.scan.vocabulary().isConjunction(this.scan.folded(last + 1)) ? 'y' : ',';
			int after = behindOf(next, next - 1);
			opening = words(next, after);
			opensAt = next;
			start = after;
		}
		return !this.parts.isEmpty();
	}

	private boolean begins(int i) {
		return i < this.scan.size() && this.scan.at(i).isCapitalized() && !this.scan.at(i).isAcronym()
				&& (this.scan.lastOfBody(i) >= 0 || !this.scan.isKnown(i)
						&& (this.scan.head(i) == null || this.scan.isPlace(i) || standsAlone(i)));
	}

	/**
	 * {@code las Secretarías de Gobernación y de Salud}: a word that could begin a name
	 * begins none if none goes on.
	 */
	private boolean standsAlone(int i) {
		return !this.scan.follows(i) || this.scan.vocabulary().isConjunction(this.scan.folded(i + 1));
	}

	/** The last word of a part: no conjunction and no comma is in it. */
	private int lastOf(int start) {
		int last = Math.max(start, this.scan.lastOfBody(start));
		while (true) {
			int next = last + 1;
			while (next < this.scan.size() && this.scan.follows(next - 1) && !this.scan.at(next).isCapitalized()
					&& (this.scan.vocabulary().connects(this.scan.folded(next))
							|| this.scan.vocabulary().isArticle(this.scan.folded(next)))
					&& !this.scan.vocabulary().isConjunction(this.scan.folded(next))) {
				next++;
			}
			boolean goesOn = next < this.scan.size() && this.scan.follows(next - 1)
					&& this.scan.at(next).isCapitalized() && !this.scan.at(next).isAcronym();
			if (!goesOn) {
				return last;
			}
			last = Math.max(next, this.scan.lastOfBody(next));
		}
	}

	/** The word behind a comma, a conjunction or both; -1 if neither follows. */
	private int behindSeparator(int last) {
		int next = last + 1;
		if (next >= this.scan.size()) {
			return -1;
		}
		String gap = this.scan.gap(last);
		boolean conjunction = this.scan.vocabulary().isConjunction(this.scan.folded(next));
		if (!gap.isEmpty() && !gap.equals(",") || gap.isEmpty() && !conjunction) {
			return -1;
		}
		return conjunction ? next + 1 : next;
	}

	/**
	 * The word behind a {@code de} and its article; the given one if none stands there.
	 */
	private int behindOf(int i, int before) {
		if (i >= this.scan.size() || !this.scan.follows(before) && before + 1 == i && !isComma(before)) {
			return i;
		}
		if (this.scan.folded(i).equals("del")) {
			return i + 1;
		}
		if (!this.scan.folded(i).equals("de")) {
			return i;
		}
		boolean article = i + 1 < this.scan.size() && this.scan.vocabulary().isArticle(this.scan.folded(i + 1))
				&& !this.scan.at(i + 1).isCapitalized();
		return article ? i + 2 : i + 1;
	}

	private boolean isComma(int i) {
		return this.scan.gap(i).equals(",");
	}

	private String words(int from, int to) {
		return (from < to) ? this.scan.text().substring(this.scan.at(from).start(), this.scan.at(to - 1).end()) : "";
	}

	/**
	 * Its members, in order.
	 */
	List<Member> members() {
		List<Member> members = new ArrayList<>();
		for (int i = 0; i < this.parts.size(); i++) {
			Part part = this.parts.get(i);
			if (members.isEmpty() || partsMembers(i)) {
				String of = part.opening().isEmpty() ? "de" : part.opening();
				members.add(new Member(of, part.opensAt(), part.first(), part.last()));
			}
			else {
				Member last = members.remove(members.size() - 1);
				members.add(new Member(last.of(), last.opensAt(), last.first(), part.last()));
			}
		}
		return members;
	}

	/** Whether what stands before a part tells it from the one before. */
	private boolean partsMembers(int i) {
		if (this.parts.stream().skip(1).anyMatch((part) -> !part.opening().isEmpty())) {
			return !this.parts.get(i).opening().isEmpty();
		}
		int lastComma = lastWith(',');
		if (lastComma < 0) {
			return i == lastWith('y');
		}
		return this.parts.get(i).separator() == ',' || i == lastComma + 1;
	}

	private int lastWith(char separator) {
		int last = -1;
		for (int i = 0; i < this.parts.size(); i++) {
			last = (this.parts.get(i).separator() == separator) ? i : last;
		}
		return last;
	}

	/**
	 * Words between two separators.
	 *
	 * @param opensAt where the {@code de} before it stands, or its first word
	 * @param first the first word
	 * @param last the last
	 * @param opening the {@code de} and the article before it; empty if there is none
	 * @param separator what parts it from the one before: a comma or {@code y}
	 */
	private record Part(int opensAt, int first, int last, String opening, char separator) {
	}

	/**
	 * What tells one body of the list from the others.
	 *
	 * @param of what joins it to the words that all share
	 * @param opensAt where the {@code de} before it stands, or its first word
	 * @param first its first word
	 * @param last its last
	 */
	record Member(String of, int opensAt, int first, int last) {
	}

}
