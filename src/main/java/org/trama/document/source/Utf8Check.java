package org.trama.document.source;

/**
 * A check whether bytes are UTF-8, and if not, where they cease to be.
 *
 * @param wellFormed whether all of them are
 * @param sequences how many well-formed sequences of two and more bytes there are
 * @param malformedLine the line of the first byte that does not fit, from 1
 * @param malformedByte that byte
 */
record Utf8Check(boolean wellFormed, int sequences, int malformedLine, byte malformedByte) {

	static Utf8Check of(byte[] bytes) {
		int sequences = 0;
		int line = 1;
		int malformedLine = 0;
		byte malformedByte = 0;
		for (int at = 0; at < bytes.length;) {
			int length = sequenceLength(bytes, at);
			if (length == 0 && malformedLine == 0) {
				malformedLine = line;
				malformedByte = bytes[at];
			}
			sequences += (length > 1) ? 1 : 0;
			line += (bytes[at] == '\n') ? 1 : 0;
			at += Math.max(1, length);
		}
		return new Utf8Check(malformedLine == 0, sequences, malformedLine, malformedByte);
	}

	/**
	 * The length of the sequence that begins here, or 0 if it is malformed.
	 */
	private static int sequenceLength(byte[] bytes, int at) {
		int first = bytes[at] & 0xFF;
		if (first < 0x80) {
			return 1;
		}
		int length = (first >= 0xC2 && first < 0xE0) ? 2
				: (first >= 0xE0 && first < 0xF0) ? 3 : (first >= 0xF0 && first < 0xF5) ? 4 : 0;
		if (length == 0 || at + length > bytes.length) {
			return 0;
		}
		for (int next = at + 1; next < at + length; next++) {
			if ((bytes[next] & 0xC0) != 0x80) {
				return 0;
			}
		}
		return shortestForm(first, bytes[at + 1] & 0xFF) ? length : 0;
	}

	private static boolean shortestForm(int first, int second) {
		return switch (first) {
			case 0xE0 -> second >= 0xA0;
			case 0xED -> second < 0xA0;
			case 0xF0 -> second >= 0x90;
			case 0xF4 -> second < 0x90;
			default -> true;
		};
	}

}
