package org.trama.web.parameter;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.trama.model.ActionCriterion;
import org.trama.model.Bilingual;
import org.trama.model.Kind;
import org.trama.model.NameResolution;
import org.trama.model.Role;
import org.trama.read.ActionFilter;
import org.trama.read.Editions;
import org.trama.read.Lines;
import org.trama.read.Names;
import org.trama.read.card.Coded;
import org.trama.search.Search;
import org.trama.search.Unsearchable;
import org.trama.web.refusal.InvalidParameter;

import org.springframework.stereotype.Component;

/**
 * Finds the things that the criteria of a request stand for. A name that stands for
 * several things takes all of them, and the answer says which; one that stands for
 * nothing is refused with what was probably meant.
 */
@Component
public class FilterReader {

	private static final int MOST = 25;

	private static final ParameterChoices<Role> ROLES = ParameterChoices.of(ActionCriterion.ROLE.word(),
			List.of(Role.values()), Role::word);

	private static final ParameterChoices<Boolean> PLANNED = ParameterChoices.of(ActionCriterion.PLANNED.word(),
			List.of(true, false), String::valueOf);

	private final Names names;

	private final Lines lines;

	private final Editions editions;

	private final Search search;

	FilterReader(Names names, Lines lines, Editions editions, Search search) {
		this.names = names;
		this.lines = lines;
		this.editions = editions;
		this.search = search;
	}

	/**
	 * Finds what criteria stand for.
	 * @param criteria the criteria as the caller wrote them
	 */
	public ResolvedFilter read(Criteria criteria) {
		Map<String, List<TakenName>> taken = new LinkedHashMap<>();
		Map<ActionCriterion, List<List<String>>> ids = new EnumMap<>(ActionCriterion.class);
		criteria.given().forEach((criterion, values) -> {
			List<List<TakenName>> found = switch (criterion.takes()) {
				case PART -> List.of(part(criterion, values.get(0)));
				case THINGS -> values.stream().map((value) -> things(criterion, value)).toList();
				default -> List.of();
			};
			if (!found.isEmpty()) {
				taken.put(criterion.word(), found.stream().flatMap(List::stream).toList());
				ids.put(criterion, found.stream().map((names) -> names.stream().map(TakenName::id).toList()).toList());
			}
		});
		return new ResolvedFilter(
				new ActionFilter(ids, planned(criteria), roles(criteria), words(criteria.of(ActionCriterion.WORDS))),
				taken);
	}

	private List<TakenName> part(ActionCriterion criterion, String value) {
		Kind kind = criterion.kinds().get(0);
		return (kind == Kind.EDITION) ? editions(value) : coded(criterion.word(), kind, value);
	}

	private List<TakenName> editions(String value) {
		List<String> ids = this.editions.called(value);
		if (ids.isEmpty()) {
			throw InvalidParameter.choice(ActionCriterion.EDITION.word(), value, this.editions.ids());
		}
		return ids.stream().map((id) -> new TakenName(value, id, id, null)).toList();
	}

	private List<TakenName> coded(String parameter, Kind level, String value) {
		List<Coded> parts = this.lines.coded(level, value.strip());
		if (parts.isEmpty()) {
			throw InvalidParameter.unresolved(parameter, value, List.of());
		}
		return parts.stream().map((part) -> new TakenName(value, part.id(), part.title(), null)).toList();
	}

	private List<TakenName> things(ActionCriterion criterion, String value) {
		NameResolution meaning = this.names.meaning(value, EnumSet.copyOf(criterion.kinds()));
		if (meaning.things().isEmpty()) {
			throw InvalidParameter.unresolved(criterion.word(), value, meaning.nearest());
		}
		if (meaning.things().size() > MOST) {
			throw InvalidParameter
				.because(criterion.word(), value, "ambiguous", Integer.toString(meaning.things().size()))
				.candidates(meaning.things().subList(0, MOST));
		}
		return meaning.things()
			.stream()
			.map((thing) -> new TakenName(value, thing.id(), thing.name(), thing.nameEn()))
			.toList();
	}

	private static @Nullable Boolean planned(Criteria criteria) {
		List<String> values = criteria.of(ActionCriterion.PLANNED);
		return values.isEmpty() ? null : PLANNED.some(values, List.of()).get(0);
	}

	private static Set<Role> roles(Criteria criteria) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		roles.addAll(ROLES.some(criteria.of(ActionCriterion.ROLE), List.of()));
		return roles;
	}

	private @Nullable String words(List<String> values) {
		if (values.isEmpty()) {
			return null;
		}
		try {
			return this.search.fullText(values.get(0));
		}
		catch (Unsearchable ex) {
			throw InvalidParameter.unsearchable(ActionCriterion.WORDS.word(), values.get(0), ex);
		}
	}

	/**
	 * A filter, and what the names in it were taken for.
	 *
	 * @param filter the filter
	 * @param taken the things that each name was taken for, by parameter
	 */
	public record ResolvedFilter(ActionFilter filter, Map<String, List<TakenName>> taken) {

	}

	/**
	 * A name in a request, and what it was taken for.
	 *
	 * @param value the name as the caller wrote it
	 * @param id the id of the thing it was taken for
	 * @param name that thing's name
	 * @param nameEn its name in English, if it is known
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record TakenName(String value, String id, String name, @Nullable String nameEn) {

		/**
		 * The thing's name for readers of a language.
		 * @param language the language
		 */
		public String nameIn(Locale language) {
			return Bilingual.of(this.name, this.nameEn).in(language);
		}

	}

}
