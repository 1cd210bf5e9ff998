package org.trama.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.ObjectMapper;

/**
 * The lines on which the keys and the list items of a YAML file stand, as far as the file
 * can be read.
 */
final class YamlLines {

	private final Map<JsonPointer, Integer> lines = new HashMap<>();

	private int second;

	private @Nullable JacksonException end;

	private YamlLines() {
	}

	static YamlLines of(ObjectMapper mapper, byte[] yaml) {
		YamlLines found = new YamlLines();
		try (JsonParser parser = mapper.createParser(yaml)) {
			for (JsonToken token = parser.nextToken(); token != null && found.second == 0; token = parser.nextToken()) {
				found.add(parser.streamReadContext(), parser.currentTokenLocation().getLineNr(), token);
			}
		}
		catch (JacksonException ex) {
			found.end = ex;
		}
		return found;
	}

	private void add(TokenStreamContext place, int line, JsonToken token) {
		JsonPointer pointer = place.pathAsPointer();
		boolean begins = (place.inRoot() && !token.isStructEnd())
				|| (token.isStructStart() && place.getParent().inRoot());
		if (begins && this.lines.containsKey(JsonPointer.empty())) {
			this.second = line;
		}
		this.lines.putIfAbsent(pointer, line);
	}

	/**
	 * Whether there is nothing in the file.
	 */
	boolean isEmpty() {
		return this.lines.isEmpty();
	}

	/**
	 * Why the rest of the file can't be read; nothing if it can.
	 */
	@Nullable JacksonException end() {
		return this.end;
	}

	/**
	 * The line on which a second document begins; 0 if there is none.
	 */
	int second() {
		return this.second;
	}

	/**
	 * The line of a place, or of the nearest one around it that is there.
	 */
	int of(JsonPointer place) {
		for (JsonPointer at = place; at != null; at = at.head()) {
			Integer line = this.lines.get(at);
			if (line != null) {
				return line;
			}
		}
		return 1;
	}

	/**
	 * The keys right under a place, in the order of their lines.
	 */
	List<String> keys(JsonPointer place) {
		return this.lines.entrySet()
			.stream()
			.filter((entry) -> place.equals(entry.getKey().head()))
			.sorted(Map.Entry.comparingByValue())
			.map((entry) -> entry.getKey().last().getMatchingProperty())
			.toList();
	}

}
