package org.trama.web.parameter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.model.ActionCriterion;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives controller methods the {@link Criteria} of a request.
 */
public final class CriteriaResolver implements HandlerMethodArgumentResolver {

	/**
	 * The criteria that a method's parameter takes, in their order.
	 * @param parameter a parameter of type {@link Criteria}
	 */
	static List<ActionCriterion> accepted(MethodParameter parameter) {
		Accepted accepted = parameter.getParameterAnnotation(Accepted.class);
		if (accepted == null) {
			return List.of(ActionCriterion.values());
		}
		List<ActionCriterion> only = List.of(accepted.value());
		List<ActionCriterion> except = List.of(accepted.except());
		return Stream.of(ActionCriterion.values())
			.filter((criterion) -> only.isEmpty() || only.contains(criterion))
			.filter((criterion) -> !except.contains(criterion))
			.toList();
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Criteria.class;
	}

	@Override
	public Criteria resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		Map<ActionCriterion, List<String>> given = new EnumMap<>(ActionCriterion.class);
		for (ActionCriterion criterion : accepted(parameter)) {
			String[] values = request.getParameterValues(criterion.word());
			if (values != null) {
				given.put(criterion, List.of(values));
			}
		}
		return new Criteria(given);
	}

}
