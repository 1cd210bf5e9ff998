package org.trama.load.description;

import java.util.regex.Pattern;

/**
 * The rules for what can be said about a document: how an id, a country, a year and a
 * text look. Whoever says anything else is told in Spanish what is expected.
 */
final class DescriptionRules {

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final Pattern COUNTRY = Pattern.compile("[a-z]{2}");

	private DescriptionRules() {
	}

	static String id(String id) {
		if (!ID.matcher(id).matches()) {
			throw new IllegalArgumentException(
					"se esperan minúsculas, cifras y guiones, como «pem-2018», no «%s»".formatted(id));
		}
		return id;
	}

	static String country(String country) {
		if (!COUNTRY.matcher(country).matches()) {
			throw new IllegalArgumentException(
					"se espera el código de un país en dos minúsculas, como «mx», no «%s»".formatted(country));
		}
		return country;
	}

	static int year(int year) {
		if (year < 1000 || year > 9999) {
			throw new IllegalArgumentException("se espera un año de cuatro cifras");
		}
		return year;
	}

	static String text(String text) {
		if (text.isBlank()) {
			throw new IllegalArgumentException("se espera un texto");
		}
		return text.strip();
	}

}
