package org.trama.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.trama.model.Kind;

/**
 * The counts of what was found by kind and by what it is tied to: each a filter that
 * narrows it. The most frequent come first.
 *
 * @param kinds by kind
 * @param agencies by agency that takes part
 * @param objectives by objective
 * @param populations by population, the broader ones included
 */
public record Facets(List<Count> kinds, List<Count> agencies, List<Count> objectives, List<Count> populations) {

	private static final int MOST = 30;

	/**
	 * How much there is of something.
	 *
	 * @param id its id, to be sent as a filter
	 * @param label what it is called where there is little room
	 * @param name its name
	 * @param labelEn what it is called in English where there is little room, if known
	 * @param nameEn its name in English, if known
	 * @param count how much of what was found is tied to it
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Count(String id, String label, String name, @Nullable String labelEn, @Nullable String nameEn,
			int count) {
	}

	static Facets of(Collection<Hit> hits) {
		return new Facets(
				count(hits, (hit) -> Stream.of(new Hit.Tie(hit.kind(), "kind", hit.kind(), hit.kind(), null, null))),
				count(hits, (hit) -> hit.actors().stream().filter((actor) -> actor.kind().equals(Kind.AGENCY.word()))),
				count(hits, (hit) -> hit.objectives().stream()), count(hits, (hit) -> hit.populations().stream()));
	}

	private static List<Count> count(Collection<Hit> hits, Function<Hit, Stream<Hit.Tie>> ties) {
		Map<Hit.Tie, Long> counts = hits.stream()
			.flatMap(ties)
			.collect(Collectors.groupingBy((tie) -> tie, Collectors.counting()));
		return counts.entrySet()
			.stream()
			.map((entry) -> new Count(entry.getKey().id(), entry.getKey().label(), entry.getKey().name(),
					entry.getKey().labelEn(), entry.getKey().nameEn(), entry.getValue().intValue()))
			.sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::id))
			.limit(MOST)
			.toList();
	}

}
