package org.trama.web.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.trama.export.graph.Colouring;
import org.trama.export.graph.Look;
import org.trama.web.parameter.ParameterChoices;
import org.trama.web.refusal.InvalidParameter;

/**
 * Reads how the nodes of a network shall look from what a caller wrote.
 */
final class LookReader {

	private static final ParameterChoices<Colouring> COLOURS = ParameterChoices.of("colour",
			List.of(Colouring.values()), Colouring::word);

	private static final ParameterChoices<String> SIZES = ParameterChoices.of("size", Look.SIZES, Function.identity());

	private static final String COMMUNITY = "community";

	private static final Pattern NAMED = Pattern.compile("([^~]{1,200})~(.{1,200})");

	/** The parameters that take words of a list. */
	static final List<ParameterChoices<?>> CHOICES = List.of(COLOURS, SIZES);

	private LookReader() {
	}

	/**
	 * The look that a request wants.
	 * @param recipe the request
	 * @param request the same as it came: a name may have commas, at which lists of
	 * parameters are cut
	 */
	static Look read(NetworkRequest recipe, HttpServletRequest request) {
		Colouring colouring = (recipe.colour() != null) ? COLOURS.one(recipe.colour(), Colouring.COMMUNITY) : null;
		return new Look(colouring, SIZES.one(recipe.size(), Look.USUAL.size()), communities(request));
	}

	private static Map<String, String> communities(HttpServletRequest request) {
		Map<String, String> names = new HashMap<>();
		for (String named : Objects.requireNonNullElse(request.getParameterValues(COMMUNITY), new String[0])) {
			Matcher parts = NAMED.matcher(named.strip());
			if (!parts.matches()) {
				throw InvalidParameter.because(COMMUNITY, named, "community-name");
			}
			names.put(parts.group(1), parts.group(2).strip());
		}
		return names;
	}

}
