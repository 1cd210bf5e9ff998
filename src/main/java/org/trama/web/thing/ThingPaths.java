package org.trama.web.thing;

import java.lang.reflect.Method;
import java.util.stream.Stream;

import org.trama.export.table.TableFormat;
import org.trama.model.Kind;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Gives every kind of things that documents name a path for its list and one for each of
 * its things: {@code /api/agencies} and {@code /api/agencies/{id}}. Commands that serve
 * nobody have no paths.
 */
@Component
@ConditionalOnWebApplication
class ThingPaths {

	private final RequestMappingHandlerMapping mappings;

	ThingPaths(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
		this.mappings = mappings;
		// by its name: the API's description knows controllers by their names alone
		for (Kind kind : Kind.named()) {
			String path = "/api/" + kind.plural();
			mappings.registerMapping(path(path, MediaType.APPLICATION_JSON_VALUE), ThingsController.NAME,
					method("list"));
			mappings.registerMapping(path(path, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE), ThingsController.NAME,
					method("table"));
			mappings.registerMapping(path(path + "/{id}", MediaType.APPLICATION_JSON_VALUE), ThingsController.NAME,
					method("card"));
		}
	}

	private RequestMappingInfo path(String path, String... types) {
		return RequestMappingInfo.paths(path)
			.methods(RequestMethod.GET)
			.produces(types)
			.options(this.mappings.getBuilderConfiguration())
			.build();
	}

	private static Method method(String name) {
		return Stream.of(ThingsController.class.getDeclaredMethods())
			.filter((method) -> method.getName().equals(name))
			.findFirst()
			.orElseThrow();
	}

}
