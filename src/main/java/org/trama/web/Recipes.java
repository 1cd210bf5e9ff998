package org.trama.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trama.graph.ActionFilter;
import org.trama.graph.Role;
import org.trama.network.NodeKind;
import org.trama.network.Recipe;
import org.trama.network.Weighting;

/**
 * Reads the recipe of a network from what a caller wrote.
 */
final class Recipes {

	private static final String MOST = "1000000";

	private static final Choices<NodeKind> NODES = Choices.of("nodes", NodeKind.NODES, NodeKind::word);

	private static final Choices<NodeKind> VIA = Choices.of("via", NodeKind.TIES, NodeKind::word);

	private static final Choices<Role> ROLES = Choices.of("roles", List.of(Role.values()), Role::word);

	private static final Choices<Weighting> WEIGHTS = Choices.of("weight", List.of(Weighting.values()),
			Weighting::word);

	private Recipes() {
	}

	/**
	 * The roles that a wish has.
	 */
	static Set<Role> roles(NetworkWish wish) {
		return EnumSet.copyOf(ROLES.some(wish.roles(), List.of(Role.LEAD, Role.PARTNER)));
	}

	/**
	 * The recipe that a wish stands for.
	 * @param wish the wish
	 * @param actions what its filters stand for
	 */
	static Recipe read(NetworkWish wish, ActionFilter actions) {
		List<NodeKind> nodes = NODES.some(wish.nodes(), List.of(NodeKind.AGENCY));
		if (nodes.size() > 2) {
			throw InvalidParameter.because("nodes", words(nodes), "two-kinds");
		}
		List<NodeKind> via = VIA.some(wish.via(), List.of(NodeKind.ACTION));
		for (NodeKind kind : via) {
			if (nodes.contains(kind)) {
				throw InvalidParameter.because("via", kind.word(), "tied-by-itself", "nodes")
					.allowed(NodeKind.TIES.stream().filter((tie) -> !nodes.contains(tie)).map(NodeKind::word).toList());
			}
		}
		return new Recipe(nodes, via, roles(wish), WEIGHTS.one(wish.weight(), Weighting.COUNT), min(wish.min()),
				Boolean.TRUE.equals(wish.isolates()), actions);
	}

	private static String words(List<NodeKind> kinds) {
		return String.join(",", kinds.stream().map(NodeKind::word).toList());
	}

	private static double min(@Nullable String text) {
		if (text == null) {
			return 0;
		}
		if (!text.strip().matches("[0-9]{1,6}(\\.[0-9]{1,12})?|" + MOST)) {
			throw InvalidParameter.because("min", text, "decimal", "0", MOST).allowed("0.." + MOST);
		}
		return Double.parseDouble(text.strip());
	}

}
