package org.trama.network;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The measures of a node in its network. Numbers with a fraction are rounded to six
 * decimals.
 *
 * @param degree to how many nodes it is tied
 * @param weightedDegree the sum of the weights of its ties
 * @param betweenness the part of all shortest paths between two others that lead through
 * it, from 0 to 1: Freeman's, over distances 1 / weight, divided by (n - 1)(n - 2) / 2
 * (Freeman 1977; Brandes 2001)
 * @param closeness how near the others are, from 0: (r - 1) / (sum of the distances to
 * those it reaches) · (r - 1) / (n - 1), over distances 1 / weight; r nodes are in its
 * component (Wasserman and Faust 1994)
 * @param pageRank the part of their time that walkers spend at it who follow ties by
 * weight and start anew with probability 0.15; of all nodes together 1 (Brin and Page
 * 1998)
 * @param coreness the greatest k such that it is one of nodes who are tied to at least k
 * of each other (Seidman 1983)
 * @param community the number of its community, from 1, the biggest first: greedy
 * modularity, ties counted and not weighed (Clauset, Newman and Moore 2004)
 * @param component the number of its component, from 1, the biggest first
 */
public record Measures(int degree, double weightedDegree, double betweenness, double closeness, double pageRank,
		int coreness, int community, int component) {

	private static final int DECIMALS = 6;

	public Measures {
		weightedDegree = rounded(weightedDegree);
		betweenness = rounded(betweenness);
		closeness = rounded(closeness);
		pageRank = rounded(pageRank);
	}

	static double rounded(double number) {
		return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
	}

}
