package org.trama.load;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trama.extract.Action;
import org.trama.extract.Mention;
import org.trama.extract.Named;
import org.trama.extract.Participation;
import org.trama.extract.Quantity;
import org.trama.extract.Role;
import org.trama.extract.Title;
import org.trama.extract.Unresolved;
import org.trama.graph.search.SearchForm;

/**
 * Puts actions and titles into a subgraph, with all that they name and the words that
 * name it.
 */
final class ActionRows {

	private final Subgraph graph;

	private final PlanIds ids;

	private final ThingRows things;

	ActionRows(Subgraph graph, PlanIds ids, ThingRows things) {
		this.graph = graph;
		this.ids = ids;
		this.things = things;
	}

	void put(Title title) {
		NodeKey line = this.ids.line(title.code());
		int position = 1;
		for (Mention<?> population : title.populations()) {
			this.graph.put(LinkRow.of("CONCERNS", line, this.things.put(population.of()),
					Evidence.of(population, position++).put("edition", this.ids.edition())));
		}
	}

	void put(Action action) {
		NodeKey key = this.graph.put(row(action));
		this.graph.put(LinkRow.of("STATED_IN", key, this.ids.editionKey()));
		this.graph.put(LinkRow.of("ADVANCES", key, this.ids.line(action.line())));
		int position = 1;
		for (Participation participation : action.actors()) {
			put(key, participation, position++);
		}
		mentions(key, "INVOLVES", action.initiatives());
		mentions(key, "SERVES", action.populations());
		mentions(key, "TAKES_PLACE_IN", action.places());
		targets(key, action.quantities());
		unresolved(key, action.unresolved());
	}

	private NodeRow row(Action action) {
		SearchForm form = SearchForm.of(action.text());
		return NodeRow.of("Action",
				new Properties().put("id", this.ids.action(action).id())
					.put("ordinal", action.ordinal())
					.put("text", action.text())
					.put("folded", Folded.text(action.text()))
					.put("stems", form.stems())
					.put("roots", form.roots())
					.put("about", about(action))
					.put("planned", action.planned())
					.put("lineCode", action.line())
					.put("firstLine", action.at().first())
					.put("lastLine", action.at().last()));
	}

	/** The ids of all that it names, so that it is found whatever name it uses. */
	private static String about(Action action) {
		Stream<Mention<? extends Named>> actors = action.actors().stream().map(Participation::actor);
		Stream<Mention<? extends Named>> others = Stream.of(action.initiatives(), action.populations(), action.places())
			.flatMap(List::stream);
		return Stream.concat(actors, others)
			.map((mention) -> mention.of().id())
			.distinct()
			.collect(Collectors.joining(" "));
	}

	private void put(NodeKey action, Participation participation, int position) {
		this.graph
			.put(LinkRow.of(relationship(participation.role()), this.things.put(participation.actor().of()), action,
					Evidence.of(participation.actor(), position)
						.put("clause", participation.evidence().text())
						.put("clauseStart", participation.evidence().start())
						.put("clauseEnd", participation.evidence().end())));
	}

	static String relationship(Role role) {
		return switch (role) {
			case LEAD -> "LEADS";
			case PARTNER -> "PARTNERS_IN";
			case MENTIONED -> "MENTIONED_IN";
		};
	}

	private void mentions(NodeKey action, String type, List<? extends Mention<?>> mentions) {
		int position = 1;
		for (Mention<?> mention : mentions) {
			this.graph.put(LinkRow.of(type, action, this.things.put(mention.of()), Evidence.of(mention, position++)));
		}
	}

	private void targets(NodeKey action, List<Quantity> quantities) {
		int ordinal = 1;
		for (Quantity quantity : quantities) {
			NodeKey target = this.graph.put(NodeRow.of("Target",
					new Properties().put("id", action.id() + ":" + ordinal)
						.put("value", quantity.value().doubleValue())
						.put("unit", quantity.unit())));
			this.graph
				.put(LinkRow.of("PROMISES", action, target, Evidence.of(quantity.quote()).put("position", ordinal++)));
		}
	}

	private void unresolved(NodeKey action, List<Unresolved> names) {
		int ordinal = 1;
		for (Unresolved name : names) {
			NodeKey node = this.graph.put(NodeRow.of("Unresolved",
					new Properties().put("id", action.id() + ":u" + ordinal)
						.put("name", name.name())
						.put("guess", name.guess().name().toLowerCase(Locale.ROOT))));
			this.graph.put(LinkRow.of("NAMES", action, node, Evidence.of(name.quote()).put("position", ordinal++)));
		}
	}

}
