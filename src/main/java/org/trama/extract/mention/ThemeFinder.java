package org.trama.extract.mention;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.Theme;
import org.trama.text.FoldedText;
import org.trama.text.Phrases;

/**
 * The themes that a document is about: those that a good part of its titles and
 * paragraphs speak of.
 */
public final class ThemeFinder {

	/**
	 * The least share of texts. Programmes about a matter name it in most of their
	 * paragraphs, those about another in a few: 85 and at most 2 of 100 in the programmes
	 * it was set with.
	 */
	private static final double LEAST_SHARE = 0.2;

	private final Phrases<Theme> words;

	/**
	 * Creates a finder.
	 * @param catalog the themes it knows
	 */
	public ThemeFinder(Catalog catalog) {
		Phrases.Builder<Theme> builder = new Phrases.Builder<>();
		catalog.forms().themes().forEach((theme) -> theme.words().forEach((word) -> builder.add(word, theme)));
		this.words = builder.build();
	}

	/**
	 * Finds the themes of a document.
	 * @param texts its titles and paragraphs
	 */
	public Set<Theme> in(Collection<String> texts) {
		Map<Theme, Integer> speaking = new HashMap<>();
		for (String text : texts) {
			this.words.in(FoldedText.of(text))
				.stream()
				.map(Phrases.Hit::of)
				.collect(Collectors.toSet())
				.forEach((theme) -> speaking.merge(theme, 1, Integer::sum));
		}
		speaking.values().removeIf((count) -> count < LEAST_SHARE * texts.size());
		return Set.copyOf(speaking.keySet());
	}

}
