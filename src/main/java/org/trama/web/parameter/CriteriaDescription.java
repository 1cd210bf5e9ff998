package org.trama.web.parameter;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.springdoc.core.customizers.OperationCustomizer;
import org.trama.model.ActionCriterion;
import org.trama.model.Role;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Tells in the API's description which criteria a path takes.
 */
@Component
class CriteriaDescription implements OperationCustomizer {

	@Override
	public Operation customize(Operation operation, HandlerMethod method) {
		for (MethodParameter parameter : method.getMethodParameters()) {
			if (parameter.getParameterType() == Criteria.class) {
				CriteriaResolver.accepted(parameter)
					.forEach((criterion) -> operation.addParametersItem(described(criterion)));
			}
		}
		return operation;
	}

	private static QueryParameter described(ActionCriterion criterion) {
		QueryParameter parameter = new QueryParameter();
		parameter.name(criterion.word()).description(criterion.description()).example(criterion.example());
		parameter.schema(criterion.isRepeatable() ? new ArraySchema().items(value(criterion)) : value(criterion));
		return parameter;
	}

	private static Schema<?> value(ActionCriterion criterion) {
		if (criterion.takes() == ActionCriterion.Takes.TRUTH) {
			return new BooleanSchema();
		}
		StringSchema schema = new StringSchema();
		if (criterion.takes() == ActionCriterion.Takes.ROLES) {
			for (Role role : Role.values()) {
				schema.addEnumItem(role.word());
			}
		}
		return schema;
	}

}
