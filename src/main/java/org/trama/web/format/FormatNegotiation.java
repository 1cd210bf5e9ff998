package org.trama.web.format;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.trama.web.refusal.InvalidParameter;

import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Chooses the format of an answer. Where a path has formats Spring gets to see the one
 * chosen only, so that any number of methods may serve them.
 */
final class FormatNegotiation implements ContentNegotiationStrategy, HandlerInterceptor {

	private static final ContentNegotiationStrategy ACCEPT = new HeaderContentNegotiationStrategy();

	private final List<Served> served;

	FormatNegotiation(List<PathFormats> formats) {
		this.served = formats.stream().map(Served::of).toList();
	}

	@Override
	public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
		HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
		PathFormats formats = (servlet != null) ? formats(servlet).orElse(null) : null;
		if (servlet == null || formats == null) {
			return ACCEPT.resolveMediaTypes(request);
		}
		Optional<MediaType> named = word(servlet).flatMap(formats::named);
		if (named.isPresent()) {
			return List.of(named.get());
		}
		List<MediaType> accepted = ACCEPT.resolveMediaTypes(request);
		return formats.preferred(accepted).map(List::of).orElse(accepted);
	}

	/**
	 * Refuses a format that the path doesn't have.
	 */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		formats(request)
			.ifPresent((formats) -> word(request).filter((word) -> formats.named(word).isEmpty()).ifPresent((word) -> {
				throw InvalidParameter.choice(PathFormats.PARAMETER, word, formats.words());
			}));
		return true;
	}

	private Optional<PathFormats> formats(HttpServletRequest request) {
		PathContainer path = ServletRequestPathUtils.hasParsedRequestPath(request)
				? ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication()
				: ServletRequestPathUtils.parseAndCache(request).pathWithinApplication();
		return this.served.stream().filter((one) -> one.path().matches(path)).map(Served::formats).findFirst();
	}

	/** The word that was sent, if it is one. */
	private static Optional<String> word(HttpServletRequest request) {
		String[] sent = request.getParameterValues(PathFormats.PARAMETER);
		return (sent != null && sent.length == 1) ? Optional.of(sent[0]) : Optional.empty();
	}

	/** Formats and their path, parsed. */
	private record Served(PathPattern path, PathFormats formats) {

		static Served of(PathFormats formats) {
			return new Served(PathPatternParser.defaultInstance.parse(formats.path()), formats);
		}

	}

}
