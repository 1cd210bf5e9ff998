package org.trama.export.graph;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trama.export.table.CellText;
import org.trama.export.table.Colophon;
import org.trama.export.table.TableStyle;
import org.trama.export.table.TableWords;
import org.trama.model.ActionCriterion;
import org.trama.model.Bilingual;
import org.trama.model.Kind;
import org.trama.model.Role;
import org.trama.network.Citation;

/**
 * The colophon of a graph's tables, in a person's words.
 */
final class GraphColophon {

	private GraphColophon() {
	}

	static Colophon of(GraphTable graph, Citation citation, TableStyle style) {
		TableWords words = style.words();
		List<Colophon.Entry> criteria = citation.recipe()
			.entrySet()
			.stream()
			.filter((parameter) -> !parameter.getKey().equals(ActionCriterion.EDITION.word()))
			.map((parameter) -> new Colophon.Entry(name(parameter.getKey(), style),
					parameter.getValue()
						.stream()
						.map((value) -> said(parameter.getKey(), value, style))
						.collect(Collectors.joining(CellText.BETWEEN))))
			.toList();
		return new Colophon(words.of("title." + graph.name()), criteria, citation.data(), citation.version(),
				URI.create(citation.url()), null);
	}

	private static String name(String parameter, TableStyle style) {
		return ActionCriterion.ofWord(parameter)
			.map((criterion) -> criterion.title().in(style.language()))
			.orElseGet(() -> style.words().of("criterion." + parameter));
	}

	private static String said(String parameter, String value, TableStyle style) {
		return switch (parameter) {
			case "nodes", "via" -> in(Kind.ofWord(value).map(Kind::titles), value, style.language());
			case "roles", "role" ->
				in(Stream.of(Role.values()).filter((role) -> role.word().equals(value)).findFirst().map(Role::title),
						value, style.language());
			case "weight" -> style.words().or("weight." + value, value);
			case "names" -> style.words().or("names." + value, value);
			case "isolates", "planned" -> style.words().of(value.equals("true") ? "yes" : "no");
			default -> value;
		};
	}

	private static String in(Optional<Bilingual> title, String value, Locale language) {
		return title.map((words) -> words.in(language)).orElse(value);
	}

}
