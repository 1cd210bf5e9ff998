package org.trama.network;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.trama.graph.Editions;
import org.trama.graph.Mentions;
import org.trama.question.Answer;

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
		return Network.of(recipe, data(recipe.actions().editions()), this.mentions.of(recipe.actions()));
	}

	private List<Answer.Data> data(List<String> wanted) {
		return this.editions.list()
			.stream()
			.filter((edition) -> wanted.isEmpty() || wanted.contains(edition.id()))
			.map((edition) -> new Answer.Data(edition.id(), Objects.requireNonNullElse(edition.sha256(), "")))
			.sorted(Comparator.comparing(Answer.Data::edition))
			.toList();
	}

}
