package org.trama.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An initiative, without what it is related to.
 */
@Node("Initiative")
record InitiativeEntity(@Id String id, @Nullable String acronym, String name, @Nullable List<String> aliases,
		@Nullable String source, @DynamicLabels Set<String> labels) implements Described {

	@Override
	public Kind type() {
		return Stream.of(Kind.INSTRUMENT, Kind.FORUM)
			.filter((kind) -> this.labels.contains(kind.label()))
			.findFirst()
			.orElse(Kind.PROGRAM);
	}

	@Override
	public Description description() {
		return new Description(this.id, this.acronym, this.name, null, Described.orNone(this.aliases), null, null,
				this.source);
	}

}
