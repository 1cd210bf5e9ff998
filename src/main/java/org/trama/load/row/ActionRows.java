package org.trama.load.row;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trama.extract.Action;
import org.trama.extract.Title;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.mention.Mention;
import org.trama.extract.quantity.Quantity;
import org.trama.extract.role.Participation;
import org.trama.extract.unknown.Unresolved;
import org.trama.model.ActionId;
import org.trama.model.Kind;
import org.trama.model.RelationshipType;
import org.trama.text.Folding;
import org.trama.text.SearchTerms;

/**
 * Puts actions and titles into a subgraph, with all that they name and the words that
 * name it.
 */
final class ActionRows {

	/** Shorter words stand everywhere. */
	private static final int SHORTEST_WORD = 4;

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
			this.graph.put(LinkRow.of(RelationshipType.CONCERNS, line, this.things.put(population.of()),
					EvidenceProperties.of(population, position++).put("edition", this.ids.edition())));
		}
	}

	void put(Action action) {
		NodeKey key = this.graph.put(row(action));
		this.graph.put(LinkRow.of(RelationshipType.STATED_IN, key, this.ids.editionKey()));
		this.graph.put(LinkRow.of(RelationshipType.ADVANCES, key, this.ids.line(action.line())));
		int position = 1;
		for (Participation participation : action.actors()) {
			put(key, participation, position++);
		}
		mentions(key, RelationshipType.INVOLVES, action.initiatives());
		mentions(key, RelationshipType.SERVES, action.populations());
		mentions(key, RelationshipType.TAKES_PLACE_IN, action.places());
		targets(key, action.quantities());
		unresolved(key, action.unresolved());
	}

	private NodeRow row(Action action) {
		SearchTerms form = SearchTerms.of(action.text());
		Properties properties = new Properties().put("id", this.ids.action(action).id())
			.put("ordinal", action.ordinal())
			.put("text", action.text())
			.put("words", telling(action.text()))
			.put("stems", form.stems())
			.put("roots", form.roots())
			.put("about", about(action))
			.put("lineCode", action.line())
			.put("firstLine", action.at().first())
			.put("lastLine", action.at().last());
		Boolean planned = action.planned();
		return NodeRow.of(Kind.ACTION, (planned != null) ? properties.put("planned", planned) : properties);
	}

	/** Its distinct words that tell something, for comparing texts. */
	private static List<String> telling(String text) {
		return Folding.words(text).stream().filter((word) -> word.length() >= SHORTEST_WORD).distinct().toList();
	}

	/** The ids of all that it names, so that it is found whatever name it uses. */
	private static String about(Action action) {
		Stream<Mention<? extends CatalogEntry>> actors = action.actors().stream().map(Participation::actor);
		Stream<Mention<? extends CatalogEntry>> others = Stream
			.of(action.initiatives(), action.populations(), action.places())
			.flatMap(List::stream);
		return Stream.concat(actors, others)
			.map((mention) -> mention.of().id())
			.distinct()
			.collect(Collectors.joining(" "));
	}

	private void put(NodeKey action, Participation participation, int position) {
		this.graph
			.put(LinkRow.of(participation.role().relationship(), this.things.put(participation.actor().of()), action,
					EvidenceProperties.of(participation.actor(), position)
						.put("clause", participation.evidence().text())
						.put("clauseStart", participation.evidence().start())
						.put("clauseEnd", participation.evidence().end())));
	}

	private void mentions(NodeKey action, RelationshipType type, List<? extends Mention<?>> mentions) {
		int position = 1;
		for (Mention<?> mention : mentions) {
			this.graph.put(LinkRow.of(type, action, this.things.put(mention.of()),
					EvidenceProperties.of(mention, position++)));
		}
	}

	private void targets(NodeKey action, List<Quantity> quantities) {
		int ordinal = 1;
		for (Quantity quantity : quantities) {
			NodeKey target = this.graph.put(NodeRow.of(Kind.TARGET,
					new Properties().put("id", ActionId.of(action.id()).target(ordinal))
						.put("value", quantity.value().doubleValue())
						.put("unit", quantity.unit())));
			this.graph.put(LinkRow.of(RelationshipType.PROMISES, action, target,
					EvidenceProperties.of(quantity.quote()).put("position", ordinal++)));
		}
	}

	private void unresolved(NodeKey action, List<Unresolved> names) {
		int ordinal = 1;
		for (Unresolved name : names) {
			NodeKey node = this.graph.put(NodeRow.of(Kind.UNRESOLVED,
					new Properties().put("id", ActionId.of(action.id()).unresolved(ordinal))
						.put("name", name.name())
						.put("guess", name.guess().word())));
			this.graph.put(LinkRow.of(RelationshipType.NAMES, action, node,
					EvidenceProperties.of(name.quote()).put("position", ordinal++)));
		}
	}

}
