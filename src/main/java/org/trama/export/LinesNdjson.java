package org.trama.export;

import java.io.IOException;
import java.io.OutputStream;

import org.trama.extract.Title;
import tools.jackson.core.JsonGenerator;

/**
 * Lines of action as NDJSON: one line of action a line.
 * <p>
 * Each holds {@code code}, {@code title}, {@code planned}, {@code firstLine} and
 * {@code lastLine} of the title in the source, and {@code populations}, the people that
 * the title names, each with its words as offsets into {@code title}.
 */
public final class LinesNdjson {

	private LinesNdjson() {
	}

	/**
	 * Writes lines of action.
	 * @param lines the lines of action, in the order in which they shall be written
	 * @param out where to write, in UTF-8; stays open
	 * @throws IOException if that fails
	 */
	public static void write(Iterable<Title> lines, OutputStream out) throws IOException {
		JsonOut.lines(lines, out, LinesNdjson::write);
	}

	private static void write(JsonGenerator json, Title line) {
		json.writeStringProperty("code", line.code());
		json.writeStringProperty("title", line.text());
		JsonOut.truth(json, "planned", line.planned());
		json.writeNumberProperty("firstLine", line.at().first());
		json.writeNumberProperty("lastLine", line.at().last());
		MentionJson mentions = new MentionJson(json);
		mentions.list("populations", line.populations(), mentions::population);
	}

}
