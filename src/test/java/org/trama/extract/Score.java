package org.trama.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Counts what was found, missed and invented.
 */
final class Score {

	private int right;

	private int invented;

	private int missed;

	private final List<String> errors = new ArrayList<>();

	/**
	 * Pairs each expected thing with one found thing that matches it.
	 * @return the pairs
	 */
	<E, F> List<Pair<E, F>> add(String where, List<E> expected, List<F> found, BiPredicate<E, F> matches) {
		List<F> left = new ArrayList<>(found);
		List<Pair<E, F>> pairs = new ArrayList<>();
		for (E each : expected) {
			left.stream().filter((other) -> matches.test(each, other)).findFirst().ifPresentOrElse((other) -> {
				pairs.add(new Pair<>(each, other));
				left.remove(other);
			}, () -> this.errors.add(where + " missed " + each));
		}
		left.forEach((other) -> this.errors.add(where + " invented " + other));
		this.right += pairs.size();
		this.missed += expected.size() - pairs.size();
		this.invented += left.size();
		return pairs;
	}

	double f1() {
		int all = 2 * this.right + this.invented + this.missed;
		return (all == 0) ? 1 : 2.0 * this.right / all;
	}

	/** How much of what was found is right. */
	double precision() {
		int found = this.right + this.invented;
		return (found == 0) ? 1 : (double) this.right / found;
	}

	/** How much of what was expected was found. */
	double recall() {
		int expected = this.right + this.missed;
		return (expected == 0) ? 1 : (double) this.right / expected;
	}

	int invented() {
		return this.invented;
	}

	/**
	 * The figures in one line, as {@code score.py} of the reference annotation has them.
	 */
	String figures() {
		return "P %.3f  R %.3f  F1 %.3f  (tp %d fp %d fn %d)".formatted(precision(), recall(), f1(), this.right,
				this.invented, this.missed);
	}

	@Override
	public String toString() {
		return figures() + "\n" + String.join("\n", this.errors);
	}

	/**
	 * What was expected and what was found for it.
	 */
	record Pair<E, F>(E expected, F found) {
	}

}
