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
 * The numbered words behind a brief's statements: as many as the tables leave room for,
 * those first on which most statements rest.
 */
final class Passages {

	/** How many characters two sheets of paper hold, tables and passages. */
	private static final int PAPER = 15_000;

	/**
	 * How many characters a row of a table takes at least, being as wide as the paper.
	 */
	private static final int ROW = 125;

	/** What a section and the head of a brief take beside its rows. */
	private static final int SECTION = 430;

	/** What a passage takes beside its words: its number, its line, its place. */
	private static final int PLACE = 55;

	/** The same of passages without words, four of which stand side by side. */
	private static final int WORDLESS = 35;

	private static final int ASIDE = PLACE - WORDLESS;

	private static final int SHORTEST = 150;

	private static final int LONGEST = 620;

	private final Situation situation;

	private final List<Brief.Section> sections;

	private final Extent extent;

	Passages(Situation situation, List<Brief.Section> sections, Extent extent) {
		this.situation = situation;
		this.sections = sections;
		this.extent = extent;
	}

	/** All of them, each with its words or without. */
	List<Passage> all() {
		int all = this.situation.own().size();
		int room = (this.extent == Extent.WHOLE) ? Integer.MAX_VALUE : Math.max(PAPER - tables() - all * WORDLESS, 0);
		int most = (all == 0) ? LONGEST : Math.max(SHORTEST, Math.min(this.extent.room(LONGEST), room / all - ASIDE));
		Set<Integer> told = byWeight().limit(room / (most + ASIDE)).collect(Collectors.toSet());
		List<Passage> passages = new ArrayList<>();
		for (int i = 0; i < all; i++) {
			Commitment action = this.situation.commitments().get(i);
			ActionMentions said = action.said();
			passages.add(new Passage(i + 1, said.id(), this.situation.own().get(i).line(),
					new Brief.Place(said.firstLine(), said.lastLine()),
					told.contains(i + 1) ? Excerpt.of(action.text(), telling(action), most) : List.of(),
					action.text().length()));
		}
		return passages;
	}

	/** Whether two sheets have room for the tables and for all of the words. */
	boolean allFit() {
		int words = this.situation.commitments()
			.stream()
			.limit(this.situation.own().size())
			.mapToInt((action) -> PLACE + Math.min(action.text().length(), LONGEST))
			.sum();
		return tables() + words <= PAPER;
	}

	private int tables() {
		return this.sections.stream().mapToInt(Passages::taken).sum();
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

	/** The room that a section takes, in characters. */
	private static int taken(Brief.Section section) {
		return SECTION + section.rows().stream().mapToInt(Passages::row).sum();
	}

	/** Whole lines, a half more than the text alone: cells don't fill them. */
	private static int row(List<Brief.Cell> row) {
		int text = row.stream().mapToInt(Passages::length).sum();
		return ROW * (1 + text * 3 / (2 * ROW));
	}

	private static int length(Brief.Cell cell) {
		int words = (cell.words() != null) ? cell.words().es().length() : 0;
		return words + cell.things().stream().mapToInt((thing) -> thing.label().length() + 2).sum()
				+ 4 * cell.passages().size();
	}

}
