package org.trama.web.refusal;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.ProblemDetail;

/**
 * Says in the caller's language, as an RFC 9457 problem, why a request was refused.
 */
public final class ProblemTexts {

	private final ResourceBundleMessageSource sentences = new ResourceBundleMessageSource();

	private final Languages languages;

	/**
	 * Texts in the languages of callers.
	 * @param languages tells a caller's language
	 */
	public ProblemTexts(Languages languages) {
		this.languages = languages;
		this.sentences.setBasename("org/trama/web/refusal/problems");
		this.sentences.setDefaultEncoding("UTF-8");
		// a server's own language must not decide what a caller reads
		this.sentences.setFallbackToSystemLocale(false);
	}

	/**
	 * Describes a refused request.
	 * @param refusal why it was refused
	 * @param request the request
	 */
	ProblemDetail describe(RefusedRequest refusal, HttpServletRequest request) {
		Locale locale = this.languages.resolveLocale(request);
		ProblemDetail problem = ProblemDetail.forStatus(refusal.status());
		problem.setType(URI.create("urn:trama:problem:" + refusal.kind()));
		problem.setTitle(sentence("title." + refusal.kind(), locale));
		problem.setDetail(sentence("detail." + refusal.reason(), locale,
				refusal.arguments().stream().map((argument) -> said(argument, locale)).toArray()));
		refusal.members().forEach(problem::setProperty);
		return problem;
	}

	private Object said(Object argument, Locale locale) {
		if (argument instanceof Choices choices) {
			return choices.in(locale, (key) -> words(key, locale));
		}
		if (argument instanceof UsedCriteria fields) {
			return fields.in(locale, (key) -> words(key, locale));
		}
		return (argument instanceof FieldName field) ? field.in(locale, (key) -> words(key, locale)) : argument;
	}

	private Optional<String> words(String key, Locale locale) {
		return Optional.ofNullable(this.sentences.getMessage(key, null, null, locale));
	}

	private String sentence(String key, Locale locale, Object... arguments) {
		return this.sentences.getMessage(key, arguments, locale);
	}

}
