package org.trama.web.parameter;

import java.util.List;

/**
 * The parameters of a path that take words of a list, for the API's description.
 *
 * @param path the path, such as {@code /api/network}
 * @param choices its parameters with their words
 */
public record PathChoices(String path, List<ParameterChoices<?>> choices) {

	public PathChoices {
		choices = List.copyOf(choices);
	}

}
