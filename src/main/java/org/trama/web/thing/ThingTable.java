package org.trama.web.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.trama.export.table.Table;
import org.trama.export.table.TableColumn;
import org.trama.export.table.TableColumn.Width;
import org.trama.export.table.TableStyle;
import org.trama.export.table.TableWords;
import org.trama.model.Family;
import org.trama.model.Kind;
import org.trama.model.Role;
import org.trama.read.card.RoleCounts;
import org.trama.read.card.ThingRow;

/**
 * A list of things as a table, with the figures that the list shows.
 */
final class ThingTable {

	private ThingTable() {
	}

	static Table<ThingRow> of(Kind kind, List<ThingRow> things, TableStyle style) {
		TableWords words = style.words();
		List<TableColumn<ThingRow>> columns = new ArrayList<>();
		columns.add(new TableColumn<>(words.of("list.id"), Width.WORD, ThingRow::id));
		columns.add(new TableColumn<>(words.of("list.acronym"), Width.WORD, ThingRow::acronym));
		columns.add(new TableColumn<>(words.of("list.name"), Width.TEXT,
				(thing) -> words.name(thing.id(), thing.nameIn(style.language()))));
		columns.add(new TableColumn<>(words.of("list.kind"), Width.NAME, (thing) -> sort(thing, words)));
		columns.add(new TableColumn<>(words.of("list.actions"), Width.NUMBER, ThingRow::actions));
		if (kind.isOf(Family.ACTOR)) {
			columns.add(counted(Role.LEAD, RoleCounts::lead, style));
			columns.add(counted(Role.PARTNER, RoleCounts::partner, style));
			columns.add(counted(Role.MENTIONED, RoleCounts::mentioned, style));
		}
		else {
			columns.add(new TableColumn<>(words.of("list.agencies"), Width.NUMBER, ThingRow::agencies));
		}
		return Table.of(kind.plural(), kind.titles().in(style.language()), columns, things);
	}

	/**
	 * Actors say of what sort they are in their own language, places by a word of
	 * Trama's.
	 */
	private static @Nullable String sort(ThingRow thing, TableWords words) {
		String sort = thing.kind();
		return (sort != null) ? words.or("place." + sort, sort) : null;
	}

	private static TableColumn<ThingRow> counted(Role role, Function<RoleCounts, Integer> count, TableStyle style) {
		return new TableColumn<>(role.title().in(style.language()), Width.NUMBER, (thing) -> {
			RoleCounts roles = thing.roles();
			return (roles != null) ? count.apply(roles) : null;
		});
	}

}
