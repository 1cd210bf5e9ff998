package org.trama.web.parameter;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.trama.model.ActionCriterion;
import org.trama.web.refusal.FieldName;
import org.trama.web.refusal.InvalidParameter;
import org.trama.web.refusal.Languages;
import org.trama.web.refusal.UnknownParameter;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that a path doesn't have, and values given twice: a mistyped
 * filter must not answer with everything. A method that takes all parameters as a map
 * checks them itself.
 */
public final class KnownParameters implements HandlerInterceptor {

	private static final int LONGEST = 500;

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			check(request.getParameterMap(), method);
		}
		return true;
	}

	private void check(Map<String, String[]> sent, HandlerMethod method) {
		Allowed allowed = Allowed.of(method);
		sent.forEach((name, values) -> {
			if (!allowed.takesAll() && !allowed.names().contains(name)) {
				throw new UnknownParameter(name, allowed.names().stream().map(FieldName::of).toList());
			}
			if (values.length > 1 && !allowed.takesAll() && !allowed.repeatable().contains(name)) {
				throw InvalidParameter.because(name, values[1], "repeated");
			}
			for (String value : values) {
				check(name, value);
			}
		});
		String[] languages = sent.get(Languages.PARAMETER);
		if (languages != null && !Languages.TAGS.contains(languages[0])) {
			throw InvalidParameter.choice(Languages.PARAMETER, languages[0], Languages.TAGS);
		}
	}

	private static void check(String name, String value) {
		if (value.isBlank()) {
			throw InvalidParameter.because(name, value, "empty", FieldName.of(name));
		}
		if (value.length() > LONGEST) {
			throw InvalidParameter.because(name, value, "too-long", Integer.toString(LONGEST));
		}
		if (value.chars().anyMatch(KnownParameters::isNoText)) {
			throw InvalidParameter.because(name, value, "control");
		}
	}

	/**
	 * Line breaks and tabs come along when somebody pastes: they part words as blanks do.
	 */
	private static boolean isNoText(int character) {
		return Character.isISOControl(character) && !Character.isWhitespace(character) || character == '\uFFFD';
	}

	/** What a method takes. */
	private record Allowed(TreeSet<String> names, TreeSet<String> repeatable, boolean takesAll) {

		static Allowed of(HandlerMethod method) {
			Allowed allowed = new Allowed(new TreeSet<>(), new TreeSet<>(), takesAll(method));
			allowed.names().add(Languages.PARAMETER);
			for (MethodParameter parameter : method.getMethodParameters()) {
				allowed.add(parameter);
			}
			return allowed;
		}

		private static boolean takesAll(HandlerMethod method) {
			for (MethodParameter parameter : method.getMethodParameters()) {
				if (parameter.hasParameterAnnotation(RequestParam.class)
						&& Map.class.isAssignableFrom(parameter.getParameterType())) {
					return true;
				}
			}
			return false;
		}

		private void add(MethodParameter parameter) {
			if (parameter.getParameterType() == Criteria.class) {
				CriteriaResolver.accepted(parameter).forEach(this::add);
			}
			else if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
				for (RecordComponent field : parameter.getParameterType().getRecordComponents()) {
					add(field.getName(), field.getType());
				}
			}
			else if (parameter.hasParameterAnnotation(RequestParam.class)) {
				add(String.valueOf(parameter.getParameterName()), parameter.getParameterType());
			}
		}

		private void add(ActionCriterion criterion) {
			this.names.add(criterion.word());
			if (criterion.isRepeatable()) {
				this.repeatable.add(criterion.word());
			}
		}

		private void add(String name, Class<?> type) {
			this.names.add(name);
			if (Iterable.class.isAssignableFrom(type)) {
				this.repeatable.add(name);
			}
		}

	}

}
