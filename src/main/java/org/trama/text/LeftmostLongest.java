package org.trama.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;
import org.trama.text.Phrases.Hit;

/**
 * The choice among hits that overlap: the leftmost, and of those that begin together the
 * longest. Of hits in the very same words, the first comes first.
 */
public final class LeftmostLongest {

	private LeftmostLongest() {
	}

	/**
	 * One hit wherever some overlap.
	 * @param <T> what a phrase stands for
	 * @param hits hits in one text
	 * @return the hits chosen, in the order of the text
	 */
	public static <T> List<Hit<T>> one(Collection<Hit<T>> hits) {
		return several(hits, (last, hit) -> last == null || !hit.sameWordsAs(last));
	}

	/**
	 * All hits in the same words wherever some overlap: phrases that stand for several
	 * things.
	 * @param <T> what a phrase stands for
	 * @param hits hits in one text
	 * @return the hits chosen, in the order of the text
	 */
	public static <T> List<Hit<T>> several(Collection<Hit<T>> hits) {
		return several(hits, (last, hit) -> true);
	}

	/**
	 * All hits in the same words wherever some overlap, of those that count beside the
	 * one chosen before. One that does not count hides none.
	 * @param <T> what a phrase stands for
	 * @param hits hits in one text
	 * @param counts whether a hit counts behind the last one chosen; null if it is the
	 * first
	 * @return the hits chosen, in the order of the text
	 */
	public static <T> List<Hit<T>> several(Collection<Hit<T>> hits, BiPredicate<@Nullable Hit<T>, Hit<T>> counts) {
		List<Hit<T>> sorted = new ArrayList<>(hits);
		sorted.sort(Comparator.comparingInt((Hit<T> hit) -> hit.from())
			.thenComparing(Comparator.comparingInt((Hit<T> hit) -> hit.to()).reversed()));
		List<Hit<T>> chosen = new ArrayList<>();
		Hit<T> last = null;
		for (Hit<T> hit : sorted) {
			boolean free = last == null || hit.from() >= last.to() || hit.sameWordsAs(last);
			if (free && counts.test(last, hit)) {
				chosen.add(hit);
				last = hit;
			}
		}
		return chosen;
	}

}
