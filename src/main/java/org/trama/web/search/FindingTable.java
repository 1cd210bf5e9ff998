package org.trama.web.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.trama.export.table.Table;
import org.trama.export.table.TableColumn;
import org.trama.export.table.TableColumn.Width;
import org.trama.export.table.TableStyle;
import org.trama.export.table.TableWords;
import org.trama.model.Bilingual;
import org.trama.model.Kind;
import org.trama.read.card.Coded;
import org.trama.search.Finding;
import org.trama.search.Snippet;

/**
 * The findings of a search as a table: what each is, where it stands, and the words that
 * it was found by.
 */
final class FindingTable {

	private FindingTable() {
	}

	static Table<Finding> of(List<Finding> findings, TableStyle style) {
		TableWords words = style.words();
		return Table.of("search", words.of("sheet.search"),
				List.of(new TableColumn<>(words.of("criterion.kind"), Width.WORD, (found) -> kind(found, style)),
						new TableColumn<>(words.of("list.id"), Width.WORD, Finding::id),
						new TableColumn<>(words.of("list.acronym"), Width.WORD, Finding::acronym),
						new TableColumn<>(words.of("list.name"), Width.NAME, (found) -> name(found, style)),
						new TableColumn<>(words.of("list.code"), Width.NUMBER, Finding::code),
						new TableColumn<>(words.of("list.snippet"), Width.TEXT, FindingTable::snippet),
						new TableColumn<>(words.of("list.line"), Width.NUMBER, line(Coded::code)),
						new TableColumn<>(words.of("list.line-title"), Width.NAME, line(Coded::title)),
						new TableColumn<>(words.of("list.edition"), Width.WORD, Finding::edition)),
				findings);
	}

	private static String kind(Finding found, TableStyle style) {
		return Kind.ofWord(found.kind()).map((kind) -> kind.title().in(style.language())).orElse(found.kind());
	}

	private static @Nullable String name(Finding found, TableStyle style) {
		String name = found.name();
		return (name != null) ? style.words().name(found.id(), Bilingual.of(name, found.nameEn()).in(style.language()))
				: null;
	}

	private static String snippet(Finding found) {
		return found.snippet().segments().stream().map(Snippet.Segment::text).collect(Collectors.joining());
	}

	private static Function<Finding, @Nullable Object> line(Function<Coded, String> part) {
		return (found) -> {
			Coded line = found.line();
			return (line != null) ? part.apply(line) : null;
		};
	}

}
