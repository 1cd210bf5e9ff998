package org.trama.read;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.test.util.ReflectionTestUtils;

/**
 * Entities as Spring Data would fill them in.
 */
final class Stored {

	private Stored() {
	}

	static ThingEntity.Actor agency(String id) {
		return new ThingEntity.Actor(id, id.toUpperCase(), "Dependencia " + id, null, null, "secretaría", null, null,
				Set.of("Agency"));
	}

	static ThingEntity.Place place(String id) {
		return new ThingEntity.Place(id, id, List.of(), List.of(id), "país");
	}

	static EditionEntity edition(String id, int year) {
		return new EditionEntity(id, "Edición " + year, year, null, null, null, null,
				new PlanEntity("pem-2014-2018", "Programa"));
	}

	static <T, M extends StoredMention<T>> M mention(M mention, T node, @Nullable String quote, int start) {
		set(mention, "node", node);
		if (quote != null) {
			set(mention, "quote", quote);
			set(mention, "start", start);
			set(mention, "end", start + quote.length());
		}
		return mention;
	}

	static void set(Object entity, String field, Object value) {
		ReflectionTestUtils.setField(entity, field, value);
	}

}
