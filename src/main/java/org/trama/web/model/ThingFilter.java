package org.trama.web.model;

import java.util.List;
import java.util.stream.Stream;

import org.trama.model.ActionCriterion;
import org.trama.model.ActionCriterion.Takes;
import org.trama.model.Bilingual;

/**
 * A parameter that asks for actions by a thing or a part of a plan.
 *
 * @param parameter its name
 * @param title its name for a person
 * @param kinds the words of the kinds of things that it takes
 */
record ThingFilter(String parameter, Bilingual title, List<String> kinds) {

	/** Those that take things first. */
	static List<ThingFilter> all() {
		return Stream.of(Takes.THINGS, Takes.PART).flatMap(ThingFilter::taking).toList();
	}

	private static Stream<ThingFilter> taking(Takes takes) {
		return Stream.of(ActionCriterion.values())
			.filter((criterion) -> criterion.takes() == takes && criterion != ActionCriterion.EDITION)
			.map((criterion) -> new ThingFilter(criterion.word(), criterion.title(),
					ModelView.words(criterion.kinds())));
	}

}
