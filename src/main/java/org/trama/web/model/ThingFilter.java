package org.trama.web.model;

import java.util.List;
import java.util.stream.Stream;

import org.trama.model.Family;
import org.trama.model.Kind;

/**
 * A parameter that asks for actions by a thing. This is the one place that says which
 * there are.
 *
 * @param parameter its name
 * @param kinds the words of the kinds of things that it takes
 */
record ThingFilter(String parameter, List<String> kinds) {

	static List<ThingFilter> all() {
		return Stream
			.concat(Stream.of(Family.values())
				.map((family) -> new ThingFilter(family.filter(), ModelView.words(family.kinds()))),
					Stream.of(Kind.OBJECTIVE, Kind.STRATEGY, Kind.LINE)
						.map((kind) -> new ThingFilter(kind.word(), List.of(kind.word()))))
			.toList();
	}

}
