package org.trama.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trama.model.CitedEdition;

/**
 * The address and the data that a network is found again by.
 *
 * @param recipe all parameters of its recipe, those that nobody gave included, in the
 * order of its address
 * @param url its address, with all of them
 * @param data the editions it is made of
 * @param version the version of Trama that made it
 */
public record Citation(Map<String, List<String>> recipe, String url, List<CitedEdition> data, String version) {

	public Citation {
		recipe = Collections.unmodifiableMap(new LinkedHashMap<>(recipe));
		data = List.copyOf(data);
	}

}
