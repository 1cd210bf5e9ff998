package org.trama.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.trama.model.Reference;

/**
 * Ties two nodes that have a part in the same thing, and weighs the tie.
 */
final class Projection {

	private final Affiliations affiliations;

	private final Recipe recipe;

	private final Map<Reference, Map<Reference, List<Reference>>> shared;

	Projection(Affiliations affiliations, Recipe recipe) {
		this.affiliations = affiliations;
		this.recipe = recipe;
		this.shared = shared();
	}

	/**
	 * The ties, in the order of their nodes, each pair once.
	 */
	List<Edge> edges() {
		List<Edge> edges = new ArrayList<>();
		this.shared.forEach((one, others) -> others.forEach((other, shared) -> {
			double weight = this.recipe.weighting().of(overlap(one, other, shared));
			int passages = this.affiliations.passages(one, other, shared);
			if (weight >= this.recipe.min() && passages >= this.recipe.passages()) {
				edges.add(new Edge(one, other, weight, passages, shared));
			}
		}));
		return edges;
	}

	private Map<Reference, Map<Reference, List<Reference>>> shared() {
		Map<Reference, Map<Reference, List<Reference>>> shared = new TreeMap<>(NetworkKinds.REFERENCES);
		this.affiliations.things().forEach((thing, nodes) -> {
			List<Reference> inOrder = List.copyOf(nodes);
			for (int i = 0; i < inOrder.size(); i++) {
				for (Reference other : inOrder.subList(i + 1, inOrder.size())) {
					if (canBeTied(inOrder.get(i), other)) {
						shared.computeIfAbsent(inOrder.get(i), (key) -> new TreeMap<>(NetworkKinds.REFERENCES))
							.computeIfAbsent(other, (key) -> new ArrayList<>())
							.add(thing);
					}
				}
			}
		});
		return shared;
	}

	private boolean canBeTied(Reference one, Reference other) {
		return !this.recipe.isTwoMode() || !one.kind().equals(other.kind());
	}

	private Weighting.Overlap overlap(Reference one, Reference other, List<Reference> shared) {
		double newman = 0;
		for (Reference thing : shared) {
			newman += 1.0 / (this.affiliations.things().getOrDefault(thing, Set.of()).size() - 1);
		}
		return new Weighting.Overlap(shared.size(), this.affiliations.parts(one), this.affiliations.parts(other),
				newman);
	}

	/**
	 * With how many different nodes each is tied, however weak the tie.
	 */
	Map<Reference, Long> partners() {
		Map<Reference, Long> partners = new LinkedHashMap<>();
		this.shared.forEach((one, others) -> others.keySet()
			.forEach((other) -> Stream.of(one, other).forEach((node) -> partners.merge(node, 1L, Long::sum))));
		return partners;
	}

}
