package org.trama.document.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.trama.document.field.FieldNames;
import org.trama.document.source.TextLine;
import org.trama.model.Bilingual;

/**
 * A text that no layout explains: where a plan seems to begin in it, and what each layout
 * lacks.
 *
 * @param begins the first line that any of them takes for a heading; null for none
 * @param lacks what is missing, and for which of the layouts that were tried
 * @param known the titles of columns of which it is known what they are about
 * @param unknown the titles of columns of which it isn't
 */
public record Unexplained(@Nullable TextLine begins, List<Bilingual> lacks, List<String> known, List<String> unknown) {

	public Unexplained {
		lacks = List.copyOf(lacks);
		known = List.copyOf(known);
		unknown = List.copyOf(unknown);
	}

	static Unexplained of(RowText text, Set<Integer> rows, List<PlanLayout> tried) {
		Map<Bilingual, List<Bilingual>> lacks = new LinkedHashMap<>();
		OptionalInt begins = OptionalInt.empty();
		for (PlanLayout layout : tried) {
			MarkedText marked = MarkedText.of(layout, text);
			IntStream first = marked.firstHeading().stream().mapToInt(Mark::index);
			Bilingual lack = lack(marked.read(), marked.firstHeading().isPresent());
			lacks.computeIfAbsent(lack, (words) -> new ArrayList<>()).add(layout.named());
			begins = IntStream.concat(begins.stream(), layout.isLastResort() ? IntStream.empty() : first).min();
		}
		Set<String> known = new LinkedHashSet<>();
		Set<String> unknown = new LinkedHashSet<>();
		if (!rows.isEmpty()) {
			columns(text, known, unknown);
		}
		return new Unexplained(begins.isPresent() ? text.lines().get(begins.getAsInt()) : null,
				lacks.entrySet().stream().map((lack) -> said(lack.getKey(), lack.getValue())).toList(),
				List.copyOf(known), List.copyOf(unknown));
	}

	private static void columns(RowText text, Set<String> known, Set<String> unknown) {
		FieldNames names = text.names();
		text.openings()
			.stream()
			.filter((line) -> line.colon() > 0)
			.map((line) -> line.text().substring(0, line.colon()))
			.forEach((title) -> (names.ofColumn(title).isPresent() ? known : unknown).add(title));
	}

	private static Bilingual said(Bilingual lack, List<Bilingual> layouts) {
		return new Bilingual(
				"%s: %s.".formatted(lack.es(), layouts.stream().map(Bilingual::es).collect(Collectors.joining(", "))),
				"%s: %s.".formatted(lack.en(), layouts.stream().map(Bilingual::en).collect(Collectors.joining(", "))));
	}

	private static Bilingual lack(Outline outline, boolean headings) {
		if (!headings) {
			return new Bilingual("No está ningún encabezado de", "There is no heading of");
		}
		if (outline.lines() == 0) {
			return new Bilingual("Hay encabezados, pero ninguna línea de acción debajo, según",
					"There are headings, but no line of action below them, after");
		}
		if (outline.layout().isLastResort()) {
			return new Bilingual("Menos de dos encabezados tienen un texto que diga quién hace qué, según",
					"Fewer than two headings have a text that says who does what, after");
		}
		return new Bilingual("Los títulos no empiezan con un verbo que diga qué se hará, según",
				"Titles don't begin with a verb that says what shall be done, after");
	}

}
