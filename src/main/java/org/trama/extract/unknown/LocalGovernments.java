package org.trama.extract.unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.commons.lang3.StringUtils;
import org.trama.grammar.WordList;
import org.trama.model.Quote;
import org.trama.text.Folding;
import org.trama.text.SpanishPlural;

/**
 * Finds governments of municipalities that are called as the municipality is and do
 * something ({@code los municipios de Tula y Zapotlán instalarán}), and the one of the
 * document's own place, which needs no name ({@code el Ayuntamiento construirá}).
 */
final class LocalGovernments {

	private static final String MUNICIPALITY = "municipality";

	private final NameScan scan;

	private final NameWords vocabulary;

	private final List<Unresolved> found = new ArrayList<>();

	private LocalGovernments(NameScan scan) {
		this.scan = scan;
		this.vocabulary = scan.vocabulary();
	}

	static List<Unresolved> in(NameScan scan) {
		LocalGovernments governments = new LocalGovernments(scan);
		for (int i = 0; i + 1 < scan.size(); i++) {
			if (MUNICIPALITY.equals(scan.vocabulary().placeKind(scan.folded(i))) && governments.mayBegin(i)) {
				governments.named(i);
			}
			else if (scan.vocabulary().lists().ofItsPlace().contains(scan.folded(i)) && governments.mayBegin(i)) {
				governments.unnamed(i);
			}
		}
		return governments.found;
	}

	private boolean mayBegin(int i) {
		return !this.scan.isKnown(i) && this.scan.standsFree(i) && !isWhere(i);
	}

	/** {@code en el municipio de Tula, Ana irá}: a preposition says where. */
	private boolean isWhere(int i) {
		int first = (i > 0 && this.scan.follows(i - 1) && this.vocabulary.isArticle(this.scan.folded(i - 1))) ? i - 1
				: i;
		return first > 0 && this.scan.follows(first - 1) && this.vocabulary.connects(this.scan.folded(first - 1))
				&& !this.vocabulary.isConjunction(this.scan.folded(first - 1));
	}

	private void named(int i) {
		ListOfParts parts = ListOfParts.behind(this.scan, i);
		List<ListOfParts.Member> members = (parts != null) ? parts.members() : List.of();
		if (members.isEmpty() || !this.scan.acts(members.get(members.size() - 1).last())) {
			return;
		}
		for (ListOfParts.Member member : members) {
			int from = member.equals(members.get(0)) ? i : member.opensAt();
			Quote quote = Quote.of(this.scan.text(), this.scan.at(from).start(), this.scan.at(member.last()).end());
			String name = head(i) + " " + member.of() + " " + this.scan.text()
				.substring(this.scan.at(member.first()).start(), this.scan.at(member.last()).end());
			add(name, i, quote);
		}
	}

	/** The first word of each name, with a capital and in the singular. */
	private String head(int i) {
		WordList nouns = this.vocabulary.lists().places().get(MUNICIPALITY);
		Optional<String> singular = (nouns == null) ? Optional.empty()
				: nouns.written()
					.stream()
					.filter((noun) -> Folding.fold(SpanishPlural.of(noun)).equals(this.scan.folded(i)))
					.findFirst();
		return StringUtils.capitalize(singular.orElse(this.scan.at(i).text()));
	}

	private void unnamed(int i) {
		if (this.scan.at(i).isCapitalized() && (this.scan.acts(i) || this.scan.gap(i).equals(","))) {
			add(this.scan.at(i).text(), i, Quote.of(this.scan.text(), this.scan.at(i).start(), this.scan.at(i).end()));
		}
	}

	private void add(String name, int head, Quote quote) {
		this.found
			.add(new Unresolved(name, null, Guess.ACTOR, new Clue(Clue.Sort.HEAD, this.scan.at(head).text()), quote));
	}

}
