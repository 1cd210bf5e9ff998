package org.trama.document.layout;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.document.status.StatusPhrase;
import org.trama.document.source.TextLine;

/**
 * A line that may begin a part of a row: with a code, or with a status.
 *
 * @param index the line's index
 * @param code the code it begins with, if any
 * @param status the status that begins with it, if any
 * @param opensBlock whether a blank line stands before it
 */
record Marker(int index, @Nullable PlanCode code, @Nullable StatusPhrase status, boolean opensBlock) {

	static List<Marker> all(List<TextLine> lines) {
		List<Marker> markers = new ArrayList<>();
		for (int index = 0; index < lines.size(); index++) {
			TextLine line = lines.get(index);
			PlanCode.Prefix prefix = PlanCode.Prefix.of(line.text());
			StatusPhrase status = (prefix == null) ? StatusPhrase.at(lines, index) : null;
			if (prefix != null || status != null) {
				markers.add(new Marker(index, (prefix == null) ? null : prefix.code(), status, line.blankBefore()));
			}
		}
		return markers;
	}

	boolean is(PlanCode other) {
		return other.equals(this.code);
	}

	boolean isOfLevel(int level) {
		return this.code != null && this.code.level() == level;
	}

}
