package org.trama.search;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.trama.read.card.Coded;

/**
 * The texts of a node that was found, of which one is shown.
 *
 * @param node the database's id of the node
 * @param id its id
 * @param acronym its acronym, if it has one
 * @param name its name or title, if it has one
 * @param nameEn its name in English, if it is known
 * @param code its code, if it has one
 * @param edition the edition that states it, if it is an action
 * @param line the line it advances, if it is an action
 * @param texts what can be shown of it: its text, its title, or all of its names
 */
record FoundText(String node, String id, @Nullable String acronym, @Nullable String name, @Nullable String nameEn,
		@Nullable String code, @Nullable String edition, @Nullable Coded line, List<String> texts) {

	static FoundText of(MapAccessor row) {
		Value line = row.get("line");
		return new FoundText(row.get("node").asString(), row.get("id").asString(), text(row.get("acronym")),
				text(row.get("name")), text(row.get("nameEn")), text(row.get("code")), text(row.get("edition")),
				line.isNull() ? null : new Coded(line.get("id").asString(), line.get("code").asString(),
						line.get("title").asString()),
				texts(row));
	}

	private static List<String> texts(MapAccessor row) {
		String text = text(row.get("text"));
		if (text != null) {
			return List.of(text);
		}
		List<String> names = row.get("names").asList(FoundText::text).stream().filter(Objects::nonNull).toList();
		return names.isEmpty() ? List.of(Objects.requireNonNullElse(text(row.get("name")), "")) : names;
	}

	static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	/**
	 * What was found, with the text of which most was looked for.
	 */
	Finding finding(Hit hit, Matches matches) {
		Snippet snippet = this.texts.stream()
			.map((text) -> Snippet.of(text, matches))
			.reduce((one, other) -> (other.matches() > one.matches()) ? other : one)
			.orElseThrow();
		return new Finding(hit.kind(), this.id, this.acronym, this.name, this.nameEn, this.code, this.edition,
				this.line, hit.score(), snippet);
	}

}
