package org.trama.read;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.model.Kind;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A place, without what it is related to.
 */
@Node("Place")
record PlaceEntity(@Id String id, String name, @Nullable List<String> aliases, String kind) implements Described {

	@Override
	public Kind type() {
		return Kind.PLACE;
	}

	@Override
	public Description description() {
		return new Description(this.id, null, this.name, null, Described.orNone(this.aliases), this.kind, null, null);
	}

}
