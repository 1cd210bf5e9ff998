package org.trama.web.refusal;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Says of what Spring refuses to bind which parameter it was and what is allowed there.
 */
final class ParameterRefusals {

	private ParameterRefusals() {
	}

	/**
	 * A value that breaks a parameter's bounds.
	 * @param refused what Spring found
	 */
	static RefusedRequest of(HandlerMethodValidationException refused) {
		ParameterValidationResult first = refused.getParameterValidationResults().get(0);
		Object value = (first.getArgument() != null) ? first.getArgument() : "";
		return bounds(first.getMethodParameter(), name(first.getMethodParameter()), value);
	}

	/**
	 * A value of the wrong type.
	 * @param refused what Spring found
	 */
	static RefusedRequest of(TypeMismatchException refused) {
		Object value = (refused.getValue() != null) ? refused.getValue() : "";
		if (refused instanceof MethodArgumentTypeMismatchException mismatch) {
			return bounds(mismatch.getParameter(), mismatch.getName(), value);
		}
		return wrong(Objects.requireNonNullElse(refused.getPropertyName(), "?"), value, refused.getRequiredType());
	}

	/**
	 * A field of a group of parameters that can't be used.
	 * @param refused what Spring found
	 */
	static RefusedRequest of(MethodArgumentNotValidException refused) {
		FieldError field = refused.getFieldError();
		if (field == null) {
			return new NotServed(HttpStatus.BAD_REQUEST);
		}
		Object value = (field.getRejectedValue() != null) ? field.getRejectedValue() : "";
		if (field.isBindingFailure()) {
			return wrong(field.getField(), value, field.unwrap(TypeMismatchException.class).getRequiredType());
		}
		return InvalidParameter.because(field.getField(), value, "value");
	}

	private static RefusedRequest bounds(MethodParameter parameter, String name, Object value) {
		Size size = parameter.getParameterAnnotation(Size.class);
		if (size != null) {
			return InvalidParameter.because(name, value, "too-long", Integer.toString(size.max()));
		}
		Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
		if (type == int.class || type == Integer.class) {
			Min min = parameter.getParameterAnnotation(Min.class);
			Max max = parameter.getParameterAnnotation(Max.class);
			return InvalidParameter.number(name, value, (min != null) ? min.value() : Integer.MIN_VALUE,
					(max != null) ? max.value() : Integer.MAX_VALUE);
		}
		return wrong(name, value, type);
	}

	private static RefusedRequest wrong(String name, Object value, @Nullable Class<?> type) {
		if (type == Boolean.class || type == boolean.class) {
			return InvalidParameter.choice(name, value, List.of("true", "false"));
		}
		return InvalidParameter.because(name, value, "value");
	}

	private static String name(MethodParameter parameter) {
		return Objects.requireNonNullElse(parameter.getParameterName(), "?");
	}

}
