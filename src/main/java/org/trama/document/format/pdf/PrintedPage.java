package org.trama.document.format.pdf;

import java.util.List;

/**
 * A page as it was printed.
 *
 * @param number its number, from 1
 * @param height how high it is
 * @param bands its lines over its whole width, from top to bottom
 * @param rules the lines drawn on it
 * @param marked the numbers of notes that raised digits on it lead to
 * @param pictures whether it holds pictures
 */
record PrintedPage(int number, double height, List<Band> bands, List<Rule> rules, List<String> marked,
		boolean pictures) {

	PrintedPage {
		bands = List.copyOf(bands);
		rules = List.copyOf(rules);
		marked = List.copyOf(marked);
	}

	PrintedPage with(List<Band> others) {
		return new PrintedPage(this.number, this.height, others, this.rules, this.marked, this.pictures);
	}

}
