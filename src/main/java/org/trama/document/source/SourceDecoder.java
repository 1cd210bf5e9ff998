package org.trama.document.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.trama.document.Source;
import org.trama.document.UnreadableDocument;
import org.trama.model.Bilingual;

/**
 * Turns a file's bytes into text. What the bytes are is decided by the bytes alone, so
 * that a file reads the same on every machine.
 */
public final class SourceDecoder {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final Bilingual WAY_OUT = new Bilingual(
			"Guárdelo de nuevo como texto en UTF-8, o consiga otra copia.",
			"Save it again as text in UTF-8, or get another copy.");

	private SourceDecoder() {
	}

	/**
	 * Reads a file's bytes as text.
	 * @param name the file's name, for messages
	 * @param bytes its content
	 */
	public static Source decode(String name, byte[] bytes) {
		String file = fileName(name);
		String text = lineEnds(withoutMark(characters(file, bytes)));
		refuseBinary(file, text);
		return new Source(file, sha256(bytes), text);
	}

	private static String characters(String file, byte[] bytes) {
		if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
			return decode(file, bytes, StandardCharsets.UTF_16);
		}
		Utf8Check check = Utf8Check.of(bytes);
		if (check.wellFormed()) {
			return new String(bytes, StandardCharsets.UTF_8);
		}
		if (check.sequences() > 0) {
			// accented letters are there in UTF-8: the file is damaged, not of another
			// encoding
			throw refusal(file, check.malformedLine(), new Bilingual("texto en UTF-8", "text in UTF-8"),
					new Bilingual("una secuencia de bytes mal formada (%02X)".formatted(check.malformedByte()),
							"a malformed sequence of bytes (%02X)".formatted(check.malformedByte())));
		}
		return decode(file, bytes, WINDOWS);
	}

	private static String decode(String file, byte[] bytes, Charset charset) {
		try {
			return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw refusal(file, 1,
					new Bilingual("texto en UTF-8, UTF-16 o Windows-1252", "text in UTF-8, UTF-16 or Windows-1252"),
					new Bilingual("bytes que no son ninguno de ellos", "bytes that are none of these"));
		}
	}

	private static boolean startsWith(byte[] bytes, int first, int second) {
		return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
	}

	private static String withoutMark(String text) {
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	private static String lineEnds(String text) {
		return (text.indexOf('\r') < 0) ? text : text.replace("\r\n", "\n").replace('\r', '\n');
	}

	private static void refuseBinary(String file, String text) {
		int line = 1;
		for (int at = 0; at < text.length(); at++) {
			char character = text.charAt(at);
			if (character == '\n') {
				line++;
			}
			else if (Character.isISOControl(character) && !Blank.is(character)) {
				throw refusal(file, line, new Bilingual("texto", "text"),
						new Bilingual("el carácter de control U+%04X".formatted((int) character),
								"the control character U+%04X".formatted((int) character)));
			}
		}
	}

	private static UnreadableDocument refusal(String file, int line, Bilingual expected, Bilingual found) {
		return UnreadableDocument.at(file, line, expected, found, WAY_OUT);
	}

	/**
	 * The name of a file without its folders.
	 * @param name a name that may have some
	 */
	public static String fileName(String name) {
		return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
	}

	/**
	 * The SHA-256 of a file's bytes, in lower-case hexadecimal.
	 * @param bytes the file's bytes
	 */
	public static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
