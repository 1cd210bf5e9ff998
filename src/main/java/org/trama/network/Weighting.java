package org.trama.network;

import java.util.Locale;

/**
 * A way to weigh the tie between two nodes. <em>A</em> and <em>B</em> are the sets of
 * things that the two have a part in, such as their programs; what they share is in both.
 */
public enum Weighting {

	/** How many things they share: |A ∩ B|. */
	COUNT {
		@Override
		double of(Overlap overlap) {
			return overlap.shared();
		}
	},

	/**
	 * The part that they share of all that either has: |A ∩ B| / |A ∪ B|, from 0 to 1
	 * (Jaccard 1901).
	 */
	JACCARD {
		@Override
		double of(Overlap overlap) {
			return (double) overlap.shared() / (overlap.one() + overlap.other() - overlap.shared());
		}
	},

	/**
	 * The cosine of the angle between the two as vectors of zeros and ones: |A ∩ B| /
	 * √(|A| · |B|), from 0 to 1 (Salton and McGill 1983).
	 */
	COSINE {
		@Override
		double of(Overlap overlap) {
			return overlap.shared() / Math.sqrt((double) overlap.one() * overlap.other());
		}
	},

	/**
	 * Average activity normalisation: |A ∩ B| / ((|A| + |B|) / 2), from 0 to 1, so that
	 * who does much isn't tied to everybody (Leifeld 2017, as in Discourse Network
	 * Analyzer).
	 */
	AVERAGE {
		@Override
		double of(Overlap overlap) {
			return 2.0 * overlap.shared() / (overlap.one() + overlap.other());
		}
	},

	/**
	 * What many share ties each two of them less: the sum over the things k in A ∩ B of 1
	 * / (n(k) - 1), where n(k) nodes have a part in k (Newman 2001).
	 */
	NEWMAN {
		@Override
		double of(Overlap overlap) {
			return overlap.newman();
		}
	};

	abstract double of(Overlap overlap);

	/**
	 * What it is called, such as {@code jaccard}.
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * What two nodes have in common.
	 *
	 * @param shared how many things both have a part in
	 * @param one how many things the one has a part in
	 * @param other how many things the other has a part in
	 * @param newman the sum over the shared things of 1 / (n - 1), n the number of nodes
	 * that have a part in it
	 */
	record Overlap(int shared, int one, int other, double newman) {
	}

}
