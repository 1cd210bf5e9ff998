package org.trama.web.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.trama.export.table.Table;
import org.trama.export.table.TableColumn;
import org.trama.export.table.TableColumn.Width;
import org.trama.export.table.TableStyle;
import org.trama.export.table.TableWords;
import org.trama.model.Kind;
import org.trama.model.Role;
import org.trama.read.card.ActionRow;

/**
 * A list of actions as a table: what each says, where it stands, and who takes part by
 * which role, by acronym or name and by id.
 */
final class ActionTable {

	private ActionTable() {
	}

	static Table<ActionRow> of(List<ActionRow> actions, TableStyle style) {
		TableWords words = style.words();
		List<TableColumn<ActionRow>> columns = new ArrayList<>();
		columns.add(new TableColumn<>(words.of("list.id"), Width.WORD, ActionRow::id));
		columns.add(new TableColumn<>(words.of("list.line"), Width.NUMBER, (action) -> action.line().code()));
		columns.add(new TableColumn<>(words.of("list.line-title"), Width.NAME, (action) -> action.line().title()));
		columns.add(new TableColumn<>(words.of("list.ordinal"), Width.NUMBER, ActionRow::ordinal));
		columns
			.add(new TableColumn<>(words.of("list.planned"), Width.NUMBER, (action) -> words.truth(action.planned())));
		columns.add(new TableColumn<>(words.of("list.text"), Width.TEXT, ActionRow::text));
		for (Role role : Role.values()) {
			String title = role.title().in(style.language());
			columns.add(actors(title, role, (actor) -> Objects.requireNonNullElse(actor.acronym(), actor.name())));
			columns.add(actors(words.of("id-of", title), role, ActionRow.Part::id));
		}
		columns.add(new TableColumn<>(words.of("list.edition"), Width.WORD, ActionRow::edition));
		columns.add(new TableColumn<>(words.of("list.first-line"), Width.NUMBER, ActionRow::firstLine));
		columns.add(new TableColumn<>(words.of("list.last-line"), Width.NUMBER, ActionRow::lastLine));
		return Table.of(Kind.ACTION.plural(), Kind.ACTION.titles().in(style.language()), columns, actions);
	}

	private static TableColumn<ActionRow> actors(String heading, Role role, Function<ActionRow.Part, String> said) {
		return new TableColumn<>(heading, Width.WORD, (action) -> {
			Stream<ActionRow.Part> parts = action.actors().stream().filter((actor) -> actor.role().equals(role.word()));
			return parts.map(said).toList();
		});
	}

}
