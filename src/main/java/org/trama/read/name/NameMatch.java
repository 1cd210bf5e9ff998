package org.trama.read.name;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.trama.model.NameResolution;
import org.trama.model.Reference;
import org.trama.text.Folding;

/**
 * Finds what a name stands for: first what is called exactly that, then what has all its
 * words, then what has words that begin like them. Case and accents don't matter.
 */
public final class NameMatch {

	private static final int SUGGESTIONS = 5;

	private static final double SIMILAR = 0.75;

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	private NameMatch() {
	}

	/**
	 * Finds what a name stands for.
	 * @param name what somebody wrote
	 * @param known all things it can stand for
	 */
	public static NameResolution of(String name, Collection<KnownName> known) {
		String folded = Folding.fold(name);
		List<Reference> exact = those(known, (thing) -> thing.isCalled(folded));
		if (!exact.isEmpty()) {
			return new NameResolution(true, exact, List.of());
		}
		List<String> words = Folding.words(name);
		if (words.isEmpty()) {
			return new NameResolution(false, List.of(), List.of());
		}
		List<Reference> byWords = those(known, (thing) -> thing.hasWords(words));
		if (byWords.isEmpty()) {
			byWords = those(known, (thing) -> thing.hasBeginnings(words));
		}
		return new NameResolution(false, byWords, byWords.isEmpty() ? nearest(folded, known) : List.of());
	}

	private static List<Reference> those(Collection<KnownName> known, Predicate<KnownName> wanted) {
		return known.stream().filter(wanted).map(KnownName::thing).toList();
	}

	private static List<Reference> nearest(String folded, Collection<KnownName> known) {
		return known.stream()
			.filter((thing) -> similarity(folded, thing) >= SIMILAR)
			.sorted(Comparator.comparingDouble((KnownName thing) -> similarity(folded, thing))
				.reversed()
				.thenComparing((thing) -> thing.thing().id()))
			.limit(SUGGESTIONS)
			.map(KnownName::thing)
			.toList();
	}

	private static double similarity(String folded, KnownName thing) {
		return thing.names().stream().mapToDouble((name) -> SIMILARITY.apply(folded, name)).max().orElse(0);
	}

}
