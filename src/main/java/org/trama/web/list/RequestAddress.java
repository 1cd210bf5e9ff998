package org.trama.web.list;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The address of the current request, to be changed and given out.
 */
public final class RequestAddress {

	private RequestAddress() {
	}

	/**
	 * Its path with its parameters, encoded.
	 */
	public static UriComponentsBuilder path() {
		ServletUriComponentsBuilder here = ServletUriComponentsBuilder.fromCurrentRequest();
		here.scheme(null).host(null).port(null).replaceQuery(null);
		// from the parameters and not from the query: callers send it in all forms
		parameters().forEach((name, values) -> {
			for (String value : values) {
				here.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
			}
		});
		return here;
	}

	private static Map<String, String[]> parameters() {
		RequestAttributes request = RequestContextHolder.currentRequestAttributes();
		return new TreeMap<>(((ServletRequestAttributes) request).getRequest().getParameterMap());
	}

}
