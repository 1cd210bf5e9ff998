package org.trama.web.refusal;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * In which language Trama speaks to a caller: {@code lang=en} or {@code lang=es}, else
 * {@code Accept-Language}, else Spanish.
 */
public final class Languages extends AcceptHeaderLocaleResolver {

	/** The parameter that every path has. */
	public static final String PARAMETER = "lang";

	/** The languages there are, the first by default. */
	public static final List<String> TAGS = List.of("es", "en");

	/**
	 * Spanish and English, Spanish by default.
	 */
	public Languages() {
		setDefaultLocale(Locale.forLanguageTag(TAGS.get(0)));
		setSupportedLocales(TAGS.stream().map(Locale::forLanguageTag).toList());
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		String asked = asked(request);
		return (asked != null && TAGS.contains(asked)) ? Locale.forLanguageTag(asked) : super.resolveLocale(request);
	}

	private @Nullable String asked(HttpServletRequest request) {
		try {
			return request.getParameter(PARAMETER);
		}
		catch (IllegalStateException ex) {
			// the query can't be decoded: that is told elsewhere, in the default language
			return null;
		}
	}

}
