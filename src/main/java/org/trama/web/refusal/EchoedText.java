package org.trama.web.refusal;

/**
 * A value that a caller sent, as it can be shown again: not too long, without control
 * characters.
 */
final class EchoedText {

	private static final int LONGEST = 120;

	private EchoedText() {
	}

	/**
	 * Shows a value.
	 * @param value what was sent
	 */
	static String of(Object value) {
		String text = value.toString().replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD");
		return (text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text;
	}

}
