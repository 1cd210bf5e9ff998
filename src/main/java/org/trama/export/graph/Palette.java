package org.trama.export.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.trama.model.Kind;
import org.trama.model.Sign;

/**
 * The colours in which networks are drawn, as red, green and blue in one number: the
 * light ones of the page, read from its own style sheet, so that what is taken along
 * looks as it was seen.
 */
final class Palette {

	/** How many groups have a colour of their own; the others share one. */
	static final int GROUPS = 12;

	/** How many shades tell steps from little to much. */
	static final int STEPS = 5;

	private static final String SHEET = "/static/parts/drawing/drawing.css";

	private static final Pattern COLOUR = Pattern.compile("--((?:group|ramp)-\\w+): #([0-9a-f]{6});");

	private static final Map<String, Integer> COLOURS = read();

	private Palette() {
	}

	static int of(Kind kind) {
		return hex(Objects.requireNonNull(Sign.of(kind).colour(), kind.word()).light().substring(1));
	}

	/**
	 * A group's colour.
	 * @param number its number, from 1
	 */
	static int group(int number) {
		return named((number <= GROUPS) ? "group-" + number : "group-rest");
	}

	/**
	 * The shade of a value among others.
	 * @param value the value
	 * @param most the greatest of them
	 */
	static int ramp(int value, int most) {
		return named("ramp-" + Math.max(1, (int) Math.ceil((double) STEPS * value / Math.max(1, most))));
	}

	private static int named(String name) {
		return Objects.requireNonNull(COLOURS.get(name), name);
	}

	private static Map<String, Integer> read() {
		try (InputStream sheet = Objects.requireNonNull(Palette.class.getResourceAsStream(SHEET), SHEET)) {
			Matcher colours = COLOUR.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
			Map<String, Integer> found = new HashMap<>();
			while (colours.find()) {
				// those of the dark scheme come second
				found.putIfAbsent(colours.group(1), hex(colours.group(2)));
			}
			return Map.copyOf(found);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int hex(String colour) {
		return Integer.parseInt(colour, 16);
	}

}
