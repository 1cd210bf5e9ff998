package org.trama.web.list;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.model.Kind;
import org.trama.model.NameResolution;
import org.trama.model.Reference;
import org.trama.model.Role;
import org.trama.read.ActionFilter;
import org.trama.read.Coded;
import org.trama.read.Editions;
import org.trama.read.Lines;
import org.trama.read.Names;
import org.trama.web.refusal.InvalidParameter;

import org.springframework.stereotype.Component;

/**
 * Finds what the names in a list's filters stand for. A name that stands for several
 * things takes all of them, and the answer says which; one that stands for nothing is
 * refused with what was probably meant.
 */
@Component
public class FilterReader {

	private static final int MOST = 25;

	private final Names names;

	private final Lines lines;

	private final Editions editions;

	FilterReader(Names names, Lines lines, Editions editions) {
		this.names = names;
		this.lines = lines;
		this.editions = editions;
	}

	/**
	 * Finds what a wish stands for.
	 * @param wish the filters as the caller wrote them
	 */
	public Found find(ActionRequest wish) {
		Map<String, List<Taken>> taken = new LinkedHashMap<>();
		ActionFilter filter = new ActionFilter(editions(wish.edition(), taken),
				coded("line", Kind.LINE, wish.line(), taken),
				coded("objective", Kind.OBJECTIVE, wish.objective(), taken),
				coded("strategy", Kind.STRATEGY, wish.strategy(), taken), wish.planned(),
				named("agency", EnumSet.of(Kind.AGENCY, Kind.ORGANIZATION), wish.agency(), taken), roles(wish.role()),
				named("initiative", EnumSet.of(Kind.PROGRAM, Kind.INSTRUMENT, Kind.FORUM), wish.initiative(), taken),
				named("population", EnumSet.of(Kind.POPULATION), wish.population(), taken),
				named("place", EnumSet.of(Kind.PLACE), wish.place(), taken), wish.q());
		return new Found(filter, taken);
	}

	private List<String> editions(@Nullable String value, Map<String, List<Taken>> taken) {
		if (value == null) {
			return List.of();
		}
		List<String> ids = this.editions.called(value);
		if (ids.isEmpty()) {
			throw InvalidParameter.choice("edition", value, this.editions.ids());
		}
		taken.put("edition", ids.stream().map((id) -> new Taken(value, id, id)).toList());
		return ids;
	}

	private List<String> coded(String parameter, Kind level, @Nullable String value, Map<String, List<Taken>> taken) {
		if (value == null) {
			return List.of();
		}
		List<Coded> parts = this.lines.coded(level, value.strip());
		if (parts.isEmpty()) {
			throw InvalidParameter.because(parameter, value, "unknown-name-alone");
		}
		taken.put(parameter, parts.stream().map((part) -> new Taken(value, part.id(), part.title())).toList());
		return parts.stream().map(Coded::id).toList();
	}

	private List<List<String>> named(String parameter, Set<Kind> kinds, @Nullable List<String> values,
			Map<String, List<Taken>> taken) {
		List<List<String>> found = new ArrayList<>();
		for (String value : (values != null) ? values : List.<String>of()) {
			NameResolution meaning = this.names.meaning(value, kinds);
			check(parameter, value, meaning);
			taken.computeIfAbsent(parameter, (key) -> new ArrayList<>())
				.addAll(meaning.things().stream().map((thing) -> new Taken(value, thing.id(), thing.name())).toList());
			found.add(meaning.ids());
		}
		return found;
	}

	private static void check(String parameter, String value, NameResolution meaning) {
		if (meaning.things().size() > MOST) {
			throw InvalidParameter.because(parameter, value, "ambiguous", Integer.toString(meaning.things().size()))
				.candidates(meaning.things().subList(0, MOST));
		}
		if (meaning.things().isEmpty()) {
			throw meaning.nearest().isEmpty() ? InvalidParameter.because(parameter, value, "unknown-name-alone")
					: InvalidParameter.because(parameter, value, "unknown-name", shown(meaning.nearest()))
						.candidates(meaning.nearest());
		}
	}

	private static String shown(List<Reference> things) {
		return String.join("; ", things.stream().map((thing) -> thing.id() + " (" + thing.name() + ")").toList());
	}

	private static Set<Role> roles(@Nullable List<String> values) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		for (String value : (values != null) ? values : List.<String>of()) {
			roles.add(Stream.of(Role.values())
				.filter((role) -> role.word().equalsIgnoreCase(value.strip()))
				.findFirst()
				.orElseThrow(() -> InvalidParameter.choice("role", value,
						Stream.of(Role.values()).map(Role::word).toList())));
		}
		return roles;
	}

	/**
	 * A filter, and what its names were taken for.
	 */
	public record Found(ActionFilter filter, Map<String, List<Taken>> taken) {
	}

	/**
	 * What a name in a request was taken for.
	 *
	 * @param value what the caller wrote
	 * @param id the id of the thing it was taken for
	 * @param name that thing's name
	 */
	public record Taken(String value, String id, String name) {
	}

}
