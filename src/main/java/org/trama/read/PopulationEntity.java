package org.trama.read;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.model.Kind;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A population, without what it is related to.
 */
@Node("Population")
record PopulationEntity(@Id String id, String name, @Nullable String nameEn,
		@Nullable List<String> aliases) implements Described {

	@Override
	public Kind type() {
		return Kind.POPULATION;
	}

	@Override
	public Description description() {
		return new Description(this.id, null, this.name, this.nameEn, Described.orNone(this.aliases), null, null, null);
	}

}
