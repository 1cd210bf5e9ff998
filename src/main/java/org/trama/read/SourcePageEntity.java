package org.trama.read;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.trama.read.card.SourceText;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Some lines of an edition's source.
 */
@Node("SourcePage")
record SourcePageEntity(@Id String id, int first, List<String> lines) {

	/**
	 * Those of its lines that are wanted.
	 * @param from the number of the first line wanted
	 * @param to the number of the last
	 */
	Stream<SourceText> lines(int from, int to) {
		return IntStream.range(Math.max(0, from - this.first), Math.min(this.lines.size(), to - this.first + 1))
			.mapToObj((i) -> new SourceText(this.first + i, this.lines.get(i)));
	}

}
