package org.trama.page;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page's words in one language.
 *
 * @param language the language
 * @param words the words by key
 */
record Messages(String language, Map<String, String> words) {

	private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

	/** Of a key that stands there twice the page would take the second without a word. */
	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	static Messages in(String language) {
		return new Messages(language,
				new TreeMap<>(JSON.readValue(PageScript.PAGE.resolve("messages").resolve(language + ".json").toFile(),
						new TypeReference<Map<String, String>>() {
						})));
	}

	/** The names of the places in each message, as often as they stand there. */
	Map<String, Map<String, Long>> places() {
		Map<String, Map<String, Long>> places = new TreeMap<>();
		this.words.forEach((key, message) -> {
			Map<String, Long> here = new TreeMap<>();
			Matcher matcher = PLACE.matcher(message);
			while (matcher.find()) {
				here.put(matcher.group(1), 1L);
			}
			places.put(key, here);
		});
		return places;
	}

}
