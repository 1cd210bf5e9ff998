package org.trama.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trama.brief.Brief.Passage;
import org.trama.model.Quote;
import org.trama.model.Role;
import org.trama.read.card.ActionMentions;
import org.trama.read.card.Commitment;

/**
 * The numbered words behind a brief's statements: as many as there is room for, those
 * first on which most statements rest.
 */
final class Passages {

	private final Situation situation;

	private final List<Brief.Section> sections;

	/**
	 * Prepares them.
	 * @param situation what the brief is about
	 * @param sections its tables, whole
	 */
	Passages(Situation situation, List<Brief.Section> sections) {
		this.situation = situation;
		this.sections = sections;
	}

	/** How many there are. */
	int count() {
		return this.situation.own().size();
	}

	/** All of them, each with its words or without. */
	List<Passage> cut(Room room) {
		Set<Integer> told = byWeight().limit(room.told()).collect(Collectors.toSet());
		List<Passage> passages = new ArrayList<>();
		for (int i = 0; i < count(); i++) {
			Commitment action = this.situation.commitments().get(i);
			ActionMentions said = action.said();
			passages.add(new Passage(i + 1, said.id(), this.situation.own().get(i).line(),
					new Brief.Place(said.firstLine(), said.lastLine()),
					told.contains(i + 1) ? Excerpt.of(action.text(), telling(action), room.words()) : List.of(),
					action.text().length()));
		}
		return passages;
	}

	/** The numbers of the passages, those first to which most rows refer. */
	private Stream<Integer> byWeight() {
		Map<Integer, Integer> weights = new HashMap<>();
		this.sections.stream()
			.flatMap((section) -> section.rows().stream())
			.flatMap(List::stream)
			.flatMap((cell) -> cell.passages().stream())
			.forEach((number) -> weights.merge(number, 1, Integer::sum));
		return this.situation.own()
			.stream()
			.map(Deed::number)
			.sorted(Comparator.comparing((Integer number) -> -weights.getOrDefault(number, 0)));
	}

	/** What gives the subject its part, or who has one; what is promised. */
	private List<Quote> telling(Commitment action) {
		List<Quote> telling = new ArrayList<>();
		List<ActionMentions.Mention> mentions = action.said().mentions();
		boolean actor = this.situation.isActor();
		mentions.stream()
			.filter((mention) -> actor ? mention.thing().equals(this.situation.subject()) : mention.role() == Role.LEAD)
			.forEach((mention) -> Stream.of(mention.clause(), mention.quote())
				.flatMap(Stream::ofNullable)
				.limit(1)
				.forEach(telling::add));
		if (!actor) {
			mentions.stream()
				.filter((mention) -> mention.thing().equals(this.situation.subject()) || sameKind(mention))
				.flatMap((mention) -> Stream.ofNullable(mention.quote()))
				.forEach(telling::add);
		}
		action.promises().forEach((promise) -> telling.addAll(promise.quotes()));
		return telling;
	}

	private boolean sameKind(ActionMentions.Mention mention) {
		return mention.thing().kind().equals(this.situation.subject().kind());
	}

}
