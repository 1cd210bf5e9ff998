package org.trama.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.trama.document.Cell;
import org.trama.document.Paragraph;
import org.trama.document.field.Field;
import org.trama.extract.catalog.Actor;
import org.trama.extract.mention.Mention;
import org.trama.extract.role.Participation;
import org.trama.model.Quote;
import org.trama.model.Role;

/**
 * Gives roles to the actors that labels and columns name: who stands as responsible
 * leads, who stands as taking part is a partner. An actor that the prose names too has
 * the stronger of both roles.
 */
final class CellParticipations {

	private final Paragraph paragraph;

	private final Map<Actor, Participation> byActor = new LinkedHashMap<>();

	private CellParticipations(Paragraph paragraph) {
		this.paragraph = paragraph;
	}

	/**
	 * Who takes part in an action that has labels.
	 * @param paragraph the action's text and its labels
	 * @param prose who takes part as its prose says
	 * @param named all actors named in the text, labels included, with the words that
	 * name them
	 */
	static List<Participation> of(Paragraph paragraph, List<Participation> prose, List<Mention<Actor>> named) {
		CellParticipations roles = new CellParticipations(paragraph);
		prose.forEach((participation) -> roles.byActor.put(participation.actor().of(), participation));
		named.forEach(roles::add);
		return List.copyOf(roles.byActor.values());
	}

	private void add(Mention<Actor> actor) {
		for (Quote quote : actor.quotes()) {
			cell(quote).ifPresent((cell) -> add(actor, quote, cell));
		}
	}

	private Optional<Cell> cell(Quote quote) {
		return this.paragraph.cells().stream().filter((cell) -> cell.holds(quote.start(), quote.end())).findFirst();
	}

	private void add(Mention<Actor> actor, Quote quote, Cell cell) {
		Role role = role(cell.field());
		Participation before = this.byActor.get(actor.of());
		Quote evidence = Quote.of(this.paragraph.text(), cell.start(), quote.end());
		if (before == null) {
			this.byActor.put(actor.of(), new Participation(role, new Mention<>(actor.of(), List.of(quote)), evidence));
			return;
		}
		boolean stronger = role.compareTo(before.role()) < 0;
		List<Quote> quotes = Stream.concat(before.actor().quotes().stream(), Stream.of(quote)).distinct().toList();
		this.byActor.put(actor.of(), new Participation(stronger ? role : before.role(),
				new Mention<>(actor.of(), quotes), stronger ? evidence : before.evidence()));
	}

	private static Role role(Field field) {
		return switch (field) {
			case LEAD -> Role.LEAD;
			case PARTNER -> Role.PARTNER;
			default -> Role.MENTIONED;
		};
	}

}
