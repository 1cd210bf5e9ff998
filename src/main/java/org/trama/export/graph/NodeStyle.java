package org.trama.export.graph;

import java.util.List;

import org.trama.network.Node;

/**
 * The look of a node where a format can say so: where it is drawn, coloured by its
 * community, the bigger the more actions it stands in.
 *
 * @param x its position to the right
 * @param y its position down the page
 * @param size the diameter, in units of the positions
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
record NodeStyle(double x, double y, double size, int red, int green, int blue) {

	/**
	 * Okabe and Ito's colours, which people who don't see all colours can tell apart; the
	 * biggest communities get one each.
	 */
	private static final List<Integer> COLOURS = List.of(0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9,
			0xF0E442);

	/** For all other communities. */
	private static final int GREY = 0x999999;

	private static final double LEAST_SIZE = 8;

	static NodeStyle of(Node node) {
		int community = node.measures().community();
		boolean tied = node.measures().degree() > 0;
		int colour = (tied && community <= COLOURS.size()) ? COLOURS.get(community - 1) : GREY;
		double size = LEAST_SIZE + Math.rint(40 * Math.sqrt(node.actions())) / 10;
		return new NodeStyle(node.at().x(), node.at().y(), size, colour >> 16, (colour >> 8) & 0xFF, colour & 0xFF);
	}

	/**
	 * Its position up, where up is more, as in Gephi.
	 */
	double up() {
		return 0.0 - this.y;
	}

}
