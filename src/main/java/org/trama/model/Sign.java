package org.trama.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A sign by which a kind of thing is known in drawings and lists: an outline, so that
 * colour is never the only sign, and a colour. A kind of things with names that has no
 * sign of its own takes one of those that are nobody's.
 */
public enum Sign {

	/** Agencies. */
	CIRCLE(Kind.AGENCY, "M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0Z", "#0b5d8f", "#7fc1ec"),
	/** Organizations. */
	SQUARE(Kind.ORGANIZATION, "M-5.4,-5.4h10.8v10.8h-10.8Z", "#6b4fa0", "#bfa8ec"),
	/** Programs. */
	DIAMOND(Kind.PROGRAM, "M0,-7.4L7.4,0L0,7.4L-7.4,0Z", "#855300", "#e3b25c"),
	/** Instruments. */
	TRIANGLE(Kind.INSTRUMENT, "M0,-6.8L6.8,5.4H-6.8Z", "#00695a", "#6fcdb9"),
	/** Forums. */
	HEXAGON(Kind.FORUM, "M-3.6,-6.2h7.2l3.6,6.2l-3.6,6.2h-7.2l-3.6,-6.2Z", "#9c3268", "#ee9cc6"),
	/** Populations. */
	WEDGE(Kind.POPULATION, "M0,6.8L-6.8,-5.4H6.8Z", "#ab3a14", "#f59a76"),
	/** Places. */
	CROSS(Kind.PLACE, "M-2.2,-6.6h4.4v4.4h4.4v4.4h-4.4v4.4h-4.4v-4.4h-4.4v-4.4h4.4Z", "#4b5a00", "#bccb63"),
	/** For a kind that is added. */
	STAR(null, "M0,-7.4L2,-2.6L7,-2.3L3.2,1L4.4,6L0,3.3L-4.4,6L-3.2,1L-7,-2.3L-2,-2.6Z", "#3b4bb0", "#a3b1ff"),
	/** For a kind that is added. */
	HOUSE(null, "M0,-7L6,-1.4V6H-6V-1.4Z", "#2e6b1f", "#8fd07a"),
	/** For a kind that is added. */
	HOURGLASS(null, "M-6,-6.4H6L1.8,0L6,6.4H-6L-1.8,0Z", "#6b4a3a", "#d3ab97"),
	/** Whatever has no name of its own: plans, their parts, actions; without a colour. */
	BAR(null, "M-6.6,-3.4h13.2v6.8h-13.2Z", null, null);

	private final @Nullable Kind owner;

	private final String outline;

	private final @Nullable Colour colour;

	Sign(@Nullable Kind owner, String outline, @Nullable String light, @Nullable String dark) {
		this.owner = owner;
		this.outline = outline;
		this.colour = (light != null && dark != null) ? new Colour(light, dark) : null;
	}

	/**
	 * The path of its outline as SVG has it, around the origin, between -8 and 8.
	 */
	public String outline() {
		return this.outline;
	}

	/**
	 * Its colour; none for what has that of the text around it.
	 */
	public @Nullable Colour colour() {
		return this.colour;
	}

	/**
	 * The sign of a kind.
	 * @param kind the kind
	 */
	public static Sign of(Kind kind) {
		return (kind.family() == null) ? BAR : own(kind).orElseGet(() -> spare(kind));
	}

	private static Optional<Sign> own(Kind kind) {
		return Stream.of(values()).filter((sign) -> sign.owner == kind).findFirst();
	}

	private static Sign spare(Kind kind) {
		List<Sign> spares = Stream.of(values()).filter((sign) -> sign.owner == null && sign.colour != null).toList();
		List<Kind> without = Kind.named().stream().filter((one) -> own(one).isEmpty()).toList();
		return spares.get(without.indexOf(kind) % spares.size());
	}

	/**
	 * A colour that keeps a contrast of 4.5:1 against the page.
	 *
	 * @param light on light paper, as CSS writes it
	 * @param dark on dark paper
	 */
	public record Colour(String light, String dark) {
	}

}
