package org.trama.extract.role;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The forms of a regular Spanish verb that commitments use: the third persons, the
 * gerund, the infinitive and the participles.
 */
final class Conjugation {

	private static final List<String> AR = List.of("ar", "ando", "a", "an", "ará", "arán", "ó", "aron", "e", "en",
			"aba", "aban", "ara", "aran", "ado", "ada", "ados", "adas");

	private static final List<String> ER = List.of("er", "iendo", "e", "en", "erá", "erán", "ió", "ieron", "a", "an",
			"ía", "ían", "iera", "ieran", "ido", "ida", "idos", "idas");

	private static final List<String> IR = List.of("ir", "iendo", "e", "en", "irá", "irán", "ió", "ieron", "a", "an",
			"ía", "ían", "iera", "ieran", "ido", "ida", "idos", "idas");

	private static final List<String> UIR = List.of("uir", "uyendo", "uye", "uyen", "uirá", "uirán", "uyó", "uyeron",
			"uya", "uyan", "uía", "uían", "uyera", "uyeran", "uido", "uida", "uidos", "uidas");

	private static final Map<String, List<String>> ENDINGS = Map.of("ar", AR, "er", ER, "ir", IR);

	private Conjugation() {
	}

	static Stream<String> of(String infinitive) {
		if (infinitive.endsWith("uir")) {
			return with(infinitive, 3, UIR);
		}
		List<String> endings = ENDINGS.get(infinitive.substring(infinitive.length() - 2));
		if (endings == null) {
			throw new IllegalArgumentException("Not an infinitive: " + infinitive);
		}
		Stream<String> forms = with(infinitive, 2, endings);
		return infinitive.endsWith("car") ? Stream.concat(forms, softened(infinitive)) : forms;
	}

	private static Stream<String> with(String infinitive, int ending, List<String> endings) {
		String stem = infinitive.substring(0, infinitive.length() - ending);
		return endings.stream().map(stem::concat);
	}

	private static Stream<String> softened(String infinitive) {
		String stem = infinitive.substring(0, infinitive.length() - 3);
		return Stream.of(stem + "que", stem + "quen");
	}

}
