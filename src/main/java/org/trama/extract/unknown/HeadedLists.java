package org.trama.extract.unknown;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.model.Quote;

/**
 * Reads lists of bodies that share the first word of their names:
 * {@code los Ministerios de Transportes y Comunicaciones, Interior y Salud} are three,
 * {@code las Secretarías de Salud del Estado de Puebla y del Estado de Tlaxcala} two.
 */
final class HeadedLists {

	private final NameScan scan;

	private final NameWords vocabulary;

	private final List<Unresolved> found = new ArrayList<>();

	private HeadedLists(NameScan scan) {
		this.scan = scan;
		this.vocabulary = scan.vocabulary();
	}

	static List<Unresolved> in(NameScan scan) {
		HeadedLists lists = new HeadedLists(scan);
		for (int i = 0; i < scan.size(); i++) {
			String head = scan.isKnown(i) ? null : lists.head(i);
			if (head != null) {
				lists.list(i, head);
			}
		}
		return lists.found;
	}

	/**
	 * The first word of each name, if a word begins a list.
	 */
	private @Nullable String head(int i) {
		String singular = this.vocabulary.singular(this.scan.folded(i));
		if (singular != null) {
			boolean tells = this.scan.at(i).isCapitalized() || this.vocabulary.isPlural(this.scan.folded(i));
			return tells ? singular : null;
		}
		boolean plural = i > 0 && this.scan.follows(i - 1)
				&& (this.scan.folded(i - 1).equals("las") || this.scan.folded(i - 1).equals("los"));
		boolean slip = plural && this.scan.at(i).isCapitalized() && Guess.ACTOR.equals(this.scan.head(i));
		return slip ? this.scan.at(i).text() : null;
	}

	private void list(int i, String head) {
		int of = i;
		StringBuilder opening = new StringBuilder(head);
		while (this.scan.follows(of) && this.scan.at(of + 1).isCapitalized()
				&& this.vocabulary.isGeneric(this.scan.folded(of + 1))) {
			of++;
			opening.append(' ').append(singularAdjective(this.scan.at(of).text()));
		}
		ListOfParts parts = ListOfParts.behind(this.scan, of);
		List<ListOfParts.Member> members = (parts != null) ? parts.members() : List.of();
		if (members.size() > 1) {
			members.forEach((member) -> add(i, opening.toString(), members, member));
		}
	}

	private void add(int head, String opening, List<ListOfParts.Member> members, ListOfParts.Member member) {
		boolean first = member.equals(members.get(0));
		int start = this.scan.at(first ? head : member.opensAt()).start();
		int end = this.scan.at(member.last()).end();
		String name = opening + " " + shared(members.get(0), member, first)
				+ this.scan.text().substring(this.scan.at(member.first()).start(), end);
		Quote quote = Quote.of(this.scan.text(), start, end);
		String word = this.scan.at(head).text();
		this.found.add(new Unresolved(name, null, Guess.ACTOR, new Clue(Clue.Sort.HEAD, word), quote));
	}

	/**
	 * What stands before a member's own words in its name. One that is nothing but a
	 * place shares what the first is about.
	 */
	private String shared(ListOfParts.Member first, ListOfParts.Member member, boolean isFirst) {
		if (!isFirst && isPlace(member)) {
			int place = first.first();
			while (place <= first.last() && !isPlaceOrItsGovernment(place)) {
				place++;
			}
			if (place > first.first() && place <= first.last()) {
				int topic = place - 1;
				while (topic > first.first() && !this.scan.at(topic).isCapitalized()) {
					topic--;
				}
				String about = this.scan.text()
					.substring(this.scan.at(first.first()).start(), this.scan.at(topic).end());
				return first.of() + " " + about + " " + member.of() + " ";
			}
		}
		return member.of() + " ";
	}

	private boolean isPlace(ListOfParts.Member member) {
		return this.scan.isPlace(member.first()) || this.scan.lastOfBody(member.first()) >= 0;
	}

	private boolean isPlaceOrItsGovernment(int i) {
		return this.scan.isPlace(i) || this.scan.lastOfBody(i) >= 0;
	}

	private static String singularAdjective(String adjective) {
		return adjective.endsWith("les") ? adjective.substring(0, adjective.length() - 2)
				: adjective.endsWith("s") ? adjective.substring(0, adjective.length() - 1) : adjective;
	}

}
