package org.trama.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.brief.Brief.Cell;
import org.trama.brief.Brief.Section;
import org.trama.model.Bilingual;
import org.trama.model.Reference;

/**
 * A section cut to the room that there is, with a remark of what it leaves out.
 */
final class Cut {

	private Cut() {
	}

	static Section of(Section whole, Room room) {
		boolean idle = whole.id().equals(Sections.IDLE);
		int most = Sections.rows(whole.id()) + room.rows();
		List<List<Cell>> rows = whole.rows()
			.stream()
			.limit(most)
			.map((row) -> row.stream().map((cell) -> of(cell, room)).toList())
			.toList();
		List<List<Cell>> rest = whole.rows().stream().skip(most).toList();
		List<List<Cell>> shown = (idle && !rest.isEmpty()) ? joined(rows, codes(rest)) : rows;
		return new Section(whole.id(), whole.title(), whole.note(), whole.columns(), shown,
				idle ? untitled(rest.size()) : left(rest.size(), names(rows)));
	}

	private static Cell of(Cell whole, Room room) {
		List<Reference> things = whole.things();
		int named = 0;
		int length = 0;
		while (named < things.size() && (named == 0 || named < room.names() && length < room.characters())) {
			length += things.get(named).label().length();
			named++;
		}
		return new Cell(whole.words(), things.subList(0, named), things.size() - named, whole.passages(),
				whole.place());
	}

	/** Lines beyond the first go by their codes alone: all of them are named. */
	private static List<Cell> codes(List<List<Cell>> rest) {
		List<Reference> lines = rest.stream().flatMap((row) -> row.get(0).things().stream()).toList();
		return Stream
			.concat(Stream.of(new Cell(Words.say("left.idle", lines.size()), lines, 0, List.of(), null)),
					Stream.generate(() -> Cells.words(null)))
			.limit(rest.get(0).size())
			.toList();
	}

	private static List<List<Cell>> joined(List<List<Cell>> rows, List<Cell> last) {
		List<List<Cell>> all = new ArrayList<>(rows);
		all.add(last);
		return all;
	}

	private static int names(List<List<Cell>> rows) {
		return rows.stream().flatMap(List::stream).mapToInt(Cell::more).sum();
	}

	private static @Nullable Bilingual untitled(int lines) {
		return (lines > 0) ? Words.say("left.titles", lines) : null;
	}

	private static @Nullable Bilingual left(int rows, int names) {
		if (rows > 0 && names > 0) {
			return Words.say("left.rows-and-names", rows, names);
		}
		if (rows > 0) {
			return Words.say("left.rows", rows);
		}
		return (names > 0) ? Words.say("left.names", names) : null;
	}

}
