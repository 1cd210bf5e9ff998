package org.trama.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trama.model.CitedEdition;
import org.trama.model.Evidence;
import org.trama.model.Reference;
import org.trama.read.card.ActionMentions;

/**
 * A network: who is tied to whom, through what. Nodes with their measures and positions,
 * ties with their weights, and for each tie the actions and words that show it. The same
 * actions and the same recipe give the same network, in whatever order the actions come
 * from the database and on whatever machine.
 */
public final class Network {

	private final Recipe recipe;

	private final List<CitedEdition> data;

	private final Affiliations affiliations;

	private final List<Node> nodes;

	private final List<Edge> edges;

	private final Shape shape;

	private final Set<String> ambiguous = new HashSet<>();

	private Network(Recipe recipe, List<CitedEdition> data, Affiliations affiliations, List<Edge> edges,
			Map<Reference, Long> partners) {
		this.recipe = recipe;
		this.data = List.copyOf(data);
		this.affiliations = affiliations;
		this.edges = List.copyOf(edges);
		Ties ties = new Ties(kept(), this.edges);
		Set<String> ids = new HashSet<>();
		ties.nodes().stream().map(Reference::id).filter((id) -> !ids.add(id)).forEach(this.ambiguous::add);
		Groups components = Groups.components(ties.strengths());
		Groups communities = Groups.communities(ties.strengths());
		List<Measures> measures = new Measuring(ties, components, communities).all();
		List<Point> points = Layout.of(ties.strengths(), components);
		this.nodes = new ArrayList<>();
		for (int i = 0; i < points.size(); i++) {
			this.nodes.add(node(ties.nodes().get(i), partners, measures.get(i), points.get(i)));
		}
		this.shape = new Shape(this.nodes.size(), edges.size(),
				(int) measures.stream().filter((measure) -> measure.degree() == 0).count(), density(),
				components.members().size(), communities.members().size(), communities.modularity(ties.strengths()));
	}

	/**
	 * Makes a network.
	 * @param recipe what is in it
	 * @param data the editions that the actions are stated in
	 * @param actions the actions that pass the recipe's filter, in the document's order
	 */
	static Network of(Recipe recipe, List<CitedEdition> data, List<ActionMentions> actions) {
		Affiliations affiliations = Affiliations.of(actions, recipe);
		Projection projection = new Projection(affiliations, recipe);
		return new Network(recipe, data, affiliations, projection.edges(), projection.partners());
	}

	private List<Reference> kept() {
		Set<Reference> tied = new HashSet<>();
		this.edges.forEach((edge) -> tied.addAll(List.of(edge.source(), edge.target())));
		return this.affiliations.nodes()
			.stream()
			.filter((node) -> this.recipe.isolates() || tied.contains(node))
			.toList();
	}

	private Node node(Reference thing, Map<Reference, Long> partners, Measures measures, Point at) {
		int others = partners.getOrDefault(thing, 0L).intValue();
		boolean second = this.recipe.isTwoMode() && thing.is(this.recipe.nodes().get(1));
		Integer activity = this.recipe.isTwoMode() ? others : this.affiliations.parts(thing);
		return new Node(thing, this.affiliations.actions(thing), second ? null : activity, second ? others : null,
				measures, at);
	}

	private double density() {
		double size = this.nodes.size();
		double possible = size * (size - 1) / 2;
		if (this.recipe.isTwoMode()) {
			long first = this.nodes.stream().filter((node) -> node.thing().is(this.recipe.nodes().get(0))).count();
			possible = first * (size - first);
		}
		return (possible > 0) ? Measures.rounded(this.edges.size() / possible) : 0;
	}

	/**
	 * What it is made by.
	 */
	public Recipe recipe() {
		return this.recipe;
	}

	/**
	 * The editions it is made of.
	 */
	public List<CitedEdition> data() {
		return this.data;
	}

	/**
	 * Its nodes, by kind and id.
	 */
	public List<Node> nodes() {
		return List.copyOf(this.nodes);
	}

	/**
	 * Its ties, in the order of their nodes.
	 */
	public List<Edge> edges() {
		return this.edges;
	}

	/**
	 * What it is like as a whole.
	 */
	public Shape shape() {
		return this.shape;
	}

	/**
	 * The actions that show a tie, in the document's order, each with the words that name
	 * both ends and what ties them. Made when asked for: all together can be much bigger
	 * than the network.
	 * @param edge one of the network's ties
	 */
	public List<Evidence> evidence(Edge edge) {
		return this.affiliations.evidence(edge.source(), edge.target(), edge.shared());
	}

	/**
	 * What a node is called in the network: its id, with its kind in front where two
	 * kinds of nodes have the same.
	 * @param node a node
	 */
	public String id(Reference node) {
		return this.ambiguous.contains(node.id()) ? node.kind() + ":" + node.id() : node.id();
	}

	/**
	 * All that can tie its nodes, in order: what some node has a part in.
	 */
	public List<Reference> things() {
		return List.copyOf(this.affiliations.things().keySet());
	}

	/**
	 * In how many actions a node stands with something that can tie it.
	 * @param node a node
	 * @param thing one of {@link #things()}
	 */
	public int actions(Reference node, Reference thing) {
		return this.affiliations.actions(node, thing);
	}

}
