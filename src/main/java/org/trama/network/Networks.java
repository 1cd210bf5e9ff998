package org.trama.network;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.trama.model.ActionCriterion;
import org.trama.model.CitedEdition;
import org.trama.read.Editions;
import org.trama.read.Mentions;

import org.springframework.stereotype.Service;

/**
 * Makes networks of what stands in the graph.
 */
@Service
public class Networks {

	private final Mentions mentions;

	private final Editions editions;

	Networks(Mentions mentions, Editions editions) {
		this.mentions = mentions;
		this.editions = editions;
	}

	/**
	 * Makes a network.
	 * @param recipe what is in it
	 */
	public Network of(Recipe recipe) {
		return Network.of(recipe, data(recipe.actions().all(ActionCriterion.EDITION)),
				this.mentions.of(recipe.actions()));
	}

	private List<CitedEdition> data(List<String> wanted) {
		return this.editions.list()
			.stream()
			.filter((edition) -> wanted.isEmpty() || wanted.contains(edition.id()))
			.map((edition) -> new CitedEdition(edition.id(), Objects.requireNonNullElse(edition.sha256(), "")))
			.sorted(Comparator.comparing(CitedEdition::edition))
			.toList();
	}

}
