package org.trama.web.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trama.export.table.CellText;
import org.trama.export.table.Colophon;
import org.trama.export.table.TableStyle;
import org.trama.model.ActionCriterion;
import org.trama.model.NameScope;
import org.trama.model.Role;
import org.trama.web.parameter.Criteria;
import org.trama.web.parameter.FilterReader.TakenName;

/**
 * The criteria of a list as a person says them.
 */
public final class CriteriaWords {

	private CriteriaWords() {
	}

	/**
	 * The criteria that were given; names as what they were taken for. Editions are told
	 * with the data.
	 * @param criteria the criteria
	 * @param taken what the names in them were taken for
	 * @param style how they are wanted
	 */
	public static List<Colophon.Entry> of(Criteria criteria, Map<String, List<TakenName>> taken, TableStyle style) {
		List<Colophon.Entry> said = new ArrayList<>();
		criteria.given().forEach((criterion, values) -> {
			if (criterion == ActionCriterion.EDITION) {
				return;
			}
			List<TakenName> things = taken.get(criterion.word());
			Stream<String> words = (things != null) ? things.stream().map((thing) -> thing(thing, style))
					: values.stream().map((value) -> plain(criterion, value, style));
			said.add(new Colophon.Entry(criterion.title().in(style.language()),
					words.collect(Collectors.joining(CellText.BETWEEN))));
		});
		return said;
	}

	/**
	 * Which names count, unless all do.
	 * @param names which do
	 * @param style how it is wanted
	 */
	public static Stream<Colophon.Entry> names(NameScope names, TableStyle style) {
		return Stream.of(names)
			.filter((scope) -> scope != NameScope.ALL)
			.map((scope) -> new Colophon.Entry(style.words().of("criterion.names"),
					style.words().of("names." + scope.word())));
	}

	/**
	 * The editions that a list was narrowed to, if it was.
	 * @param taken what the names in the criteria were taken for
	 */
	public static List<String> editions(Map<String, List<TakenName>> taken) {
		return taken.getOrDefault(ActionCriterion.EDITION.word(), List.of()).stream().map(TakenName::id).toList();
	}

	private static String thing(TakenName thing, TableStyle style) {
		return thing.name().equals(thing.id()) ? thing.id()
				: "%s (%s)".formatted(style.words().name(thing.id(), thing.nameIn(style.language())), thing.id());
	}

	private static String plain(ActionCriterion criterion, String value, TableStyle style) {
		return switch (criterion.takes()) {
			case TRUTH -> style.words().of(value.equals("true") ? "yes" : "no");
			case ROLES -> Stream.of(Role.values())
				.filter((role) -> role.word().equals(value))
				.map((role) -> role.title().in(style.language()))
				.findFirst()
				.orElse(value);
			default -> value;
		};
	}

}
