package org.trama.export.graph;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The look of the nodes of a network where a format can say so: as on the page, which
 * uses the same words in its addresses.
 *
 * @param colouring what their colours say; if it isn't said, communities, and in a
 * network of two kinds the kinds
 * @param size the measure that their sizes tell, one of {@link #SIZES}
 * @param communities what communities are called, each by the id of a node in it; those
 * without a name are called like their strongest node
 */
public record Look(@Nullable Colouring colouring, String size, Map<String, String> communities) {

	/** The measures that sizes can tell. */
	public static final List<String> SIZES = NetworkTableRows.SIZES;

	/** As it is if nobody says otherwise. */
	public static final Look USUAL = new Look(null, "degree", Map.of());

	public Look {
		communities = Map.copyOf(communities);
	}

}
