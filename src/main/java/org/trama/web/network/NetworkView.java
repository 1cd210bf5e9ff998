package org.trama.web.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.trama.model.CitedEdition;
import org.trama.model.Evidence;
import org.trama.model.Kind;
import org.trama.model.Reference;
import org.trama.model.Role;
import org.trama.network.Citation;
import org.trama.network.Measures;
import org.trama.network.Network;
import org.trama.web.parameter.FilterReader;

/**
 * A network as it is sent. Ties are made as they are written: with their quotes they can
 * be much bigger than the network.
 *
 * @param recipe what it is made by, defaults included
 * @param links where it is found again
 * @param data the editions it is made of
 * @param version the version of Trama that made it
 * @param shape what it is like as a whole
 * @param nodes its nodes, by kind and id
 * @param edges its ties, in the order of their nodes
 */
record NetworkView(Recipe recipe, Links links, List<CitedEdition> data, String version, org.trama.network.Shape shape,
		List<Node> nodes, Iterable<Edge> edges) {

	static NetworkView of(Network network, Citation citation, Map<String, List<FilterReader.TakenName>> filters,
			boolean quotes) {
		return new NetworkView(Recipe.of(network.recipe(), filters), new Links(citation.url()), citation.data(),
				citation.version(), network.shape(),
				network.nodes().stream().map((node) -> Node.of(network, node)).toList(),
				() -> network.edges().stream().map((edge) -> Edge.of(network, edge, quotes)).iterator());
	}

	/**
	 * What a network is made by.
	 *
	 * @param nodes the kinds of its nodes
	 * @param via what ties them
	 * @param roles the roles by which an actor has a part in an action
	 * @param weight how ties are weighed
	 * @param min the weight that a tie has at least
	 * @param passages on how many passages a tie rests at least
	 * @param isolates whether nodes without ties are kept
	 * @param names which names count
	 * @param filters what the names in the filters were taken for
	 */
	record Recipe(List<String> nodes, List<String> via, List<String> roles, String weight, double min, int passages,
			boolean isolates, String names, Map<String, List<FilterReader.TakenName>> filters) {

		static Recipe of(org.trama.network.Recipe recipe, Map<String, List<FilterReader.TakenName>> filters) {
			Set<Role> roles = recipe.roles();
			return new Recipe(recipe.nodes().stream().map(Kind::word).toList(),
					recipe.via().stream().map(Kind::word).toList(),
					Stream.of(Role.values()).filter(roles::contains).map(Role::word).toList(),
					recipe.weighting().word(), recipe.min(), recipe.passages(), recipe.isolates(),
					recipe.names().word(), filters);
		}

	}

	/**
	 * Where a network is found again.
	 *
	 * @param self its address with every parameter written out
	 */
	record Links(String self) {
	}

	/**
	 * A node.
	 *
	 * @param id its id; where two kinds of nodes have the same, with the kind in front
	 * @param kind what it is, such as {@code agency}
	 * @param label its acronym or code, or else its name
	 * @param name its name or title
	 * @param labelEn its label in English, if it is known
	 * @param nameEn its name in English, if it is known
	 * @param provisional true if no catalog has it and what it is was guessed
	 * @param actions in how many of the network's actions it stands
	 * @param activity with how many different things on the other side it stands
	 * @param prominence for a node of the second of two kinds: with how many different
	 * nodes of the first it stands
	 * @param degree to how many nodes it is tied
	 * @param weightedDegree the sum of the weights of its ties
	 * @param betweenness the part of shortest paths that lead through it
	 * @param closeness how near the others are
	 * @param pageRank how often walkers along ties come by
	 * @param coreness its k-core
	 * @param community the number of its community
	 * @param component the number of its component
	 * @param x where it is drawn: to the right
	 * @param y where it is drawn: down
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Node(String id, String kind, String label, String name, @Nullable String labelEn, @Nullable String nameEn,
			@Nullable Boolean provisional, int actions, @Nullable Integer activity, @Nullable Integer prominence,
			int degree, double weightedDegree, double betweenness, double closeness, double pageRank, int coreness,
			int community, int component, double x, double y) {

		static Node of(Network network, org.trama.network.Node node) {
			Reference thing = node.thing();
			Measures measures = node.measures();
			return new Node(network.id(thing), thing.kind(), thing.label(), thing.name(), thing.labelEn(),
					thing.nameEn(), thing.provisional(), node.actions(), node.activity(), node.prominence(),
					measures.degree(), measures.weightedDegree(), measures.betweenness(), measures.closeness(),
					measures.pageRank(), measures.coreness(), measures.community(), measures.component(), node.at().x(),
					node.at().y());
		}

	}

	/**
	 * A tie.
	 *
	 * @param source the id of one node
	 * @param target the id of the other
	 * @param kind the kinds of what ties them
	 * @param weight how strong it is
	 * @param passages on how many passages it rests: how many actions show it
	 * @param shared what ties them
	 * @param evidence the actions that show it
	 */
	record Edge(String source, String target, String kind, double weight, int passages, List<Reference> shared,
			List<Evidence> evidence) {

		static Edge of(Network network, org.trama.network.Edge edge, boolean quotes) {
			List<Evidence> evidence = network.evidence(edge);
			return new Edge(network.id(edge.source()), network.id(edge.target()), edge.kind(), edge.weight(),
					edge.passages(), edge.shared(),
					quotes ? evidence : evidence.stream().map(Edge::withoutQuotes).toList());
		}

		private static Evidence withoutQuotes(Evidence evidence) {
			return new Evidence(evidence.text(), evidence.edition(), evidence.action(), evidence.line(),
					evidence.firstLine(), evidence.lastLine(), List.of());
		}

	}

}
