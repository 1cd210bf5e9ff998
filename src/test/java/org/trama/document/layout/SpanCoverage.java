package org.trama.document.layout;

import org.trama.document.ProgrammeDocument;
import org.trama.document.Span;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that nothing of a source is lost or counted twice.
 */
final class SpanCoverage {

	private SpanCoverage() {
	}

	static void assertWhole(ProgrammeDocument document) {
		String text = document.source().text();
		int[] owners = new int[text.length()];
		for (Span span : document.spans()) {
			for (int at = span.start(); at < span.end(); at++) {
				owners[at]++;
			}
		}
		for (int at = 0; at < owners.length; at++) {
			char character = text.charAt(at);
			boolean blank = Character.isWhitespace(character) || Character.isSpaceChar(character)
					|| Character.getType(character) == Character.FORMAT || character == '\u0085'
					|| character == '\u001A';
			if (!blank && owners[at] != 1) {
				assertThat(owners[at]).as("spans of «%s» at %d", text.charAt(at), at).isOne();
			}
		}
	}

}
