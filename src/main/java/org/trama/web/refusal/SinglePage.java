package org.trama.web.refusal;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * The page that people look at: one file for all of its rooms, which reads from the
 * address what to show.
 */
public final class SinglePage {

	/** The file that every room is shown by. */
	public static final String FILE = "/index.html";

	/** The addresses of its rooms, as patterns. */
	public static final List<String> ROOMS = List.of("/", "/red", "/preguntas/**", "/coincidencias/**", "/fichas/**",
			"/informes/**", "/buscar");

	private SinglePage() {
	}

	/**
	 * The page, for an address that nothing has: it says so to a person better than a
	 * problem in JSON.
	 */
	static Resource file() {
		return new ClassPathResource("static" + FILE);
	}

	/**
	 * Whether a person asks, with a browser, for something beside the API.
	 * @param request the request
	 */
	static boolean isWantedBy(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return accept != null && !request.getRequestURI().startsWith("/api") && namesHtml(accept);
	}

	private static boolean namesHtml(String accept) {
		try {
			return MediaType.parseMediaTypes(accept).stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
