package org.trama.web.format;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The formats that a path answers in. A bean of this type has the parameter
 * {@code format} decide on its path.
 *
 * @param path the path, as in a request mapping
 * @param types the formats by the words that name them, the usual one first
 */
public record PathFormats(String path, Map<String, MediaType> types) {

	/** The parameter that names a format; it is stronger than {@code Accept}. */
	public static final String PARAMETER = "format";

	public PathFormats {
		types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
	}

	/**
	 * The words that name the formats, the usual one first.
	 */
	public List<String> words() {
		return List.copyOf(this.types.keySet());
	}

	/**
	 * The format that a request is answered in.
	 * @param request a request that Spring has found a method for
	 * @return the word that names it
	 */
	public String chosen(HttpServletRequest request) {
		Object producible = request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE);
		Collection<?> chosen = (producible instanceof Collection<?> one) ? one : List.of();
		return words().stream()
			.filter((word) -> chosen.contains(this.types.get(word)))
			.findFirst()
			.orElseGet(() -> words().get(0));
	}

	Optional<MediaType> named(String word) {
		return Optional.ofNullable(this.types.get(word.strip().toLowerCase(Locale.ROOT)));
	}

	/**
	 * The first of the formats that {@code Accept} prefers, if it takes any.
	 * @param accepted what it takes, the most specific first
	 */
	Optional<MediaType> preferred(List<MediaType> accepted) {
		return accepted.stream().flatMap((range) -> this.types.values().stream().filter(range::includes)).findFirst();
	}

}
