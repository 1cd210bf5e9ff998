package org.trama.read;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trama.model.Kind;

import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An actor, without what it is related to: hierarchies and actions are asked for apart,
 * so that reading one never drags in the others.
 */
@Node("Actor")
record ActorEntity(@Id String id, @Nullable String acronym, String name, @Nullable List<String> aliases, String kind,
		@Nullable String sector, @Nullable String source, @DynamicLabels Set<String> labels) implements Described {

	@Override
	public Kind type() {
		return Kind.ofLabels(this.labels).orElseThrow();
	}

	@Override
	public Description description() {
		return new Description(this.id, this.acronym, this.name, null, Described.orNone(this.aliases), this.kind,
				this.sector, this.source);
	}

}
