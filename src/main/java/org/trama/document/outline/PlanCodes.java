package org.trama.document.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.trama.document.PlanLevel;
import org.trama.model.Bilingual;

/**
 * Gives each part its code: the one that is printed, where it goes on from the code
 * above; otherwise the code above with the part's own number, or with its place where
 * none is printed. No two parts of a level share one.
 */
final class PlanCodes {

	/** So many are named in a note. */
	private static final int NAMED = 12;

	private final Map<PlanLevel, Set<String>> given = new EnumMap<>(PlanLevel.class);

	private final List<String> again = new ArrayList<>();

	private int unprinted;

	private PlanCodes() {
	}

	/**
	 * Gives codes to all parts.
	 * @return what was guessed
	 */
	static List<Bilingual> give(DraftPart plan) {
		PlanCodes codes = new PlanCodes();
		codes.below(plan, "");
		return codes.notes();
	}

	private List<Bilingual> notes() {
		List<Bilingual> notes = new ArrayList<>();
		if (!this.again.isEmpty()) {
			String some = this.again.stream().limit(NAMED).collect(Collectors.joining(", "));
			String more = (this.again.size() > NAMED) ? ", …" : "";
			notes.add(new Bilingual(
					"Códigos que ya se usaron antes y se numeran de otro modo (%d): %s%s.".formatted(this.again.size(),
							some, more),
					"Codes used before and numbered anew (%d): %s%s.".formatted(this.again.size(), some, more)));
		}
		if (this.unprinted > 0) {
			notes.add(new Bilingual("Encabezados sin código, numerados por su lugar: %d.".formatted(this.unprinted),
					"Headings without a code, numbered by their place: %d.".formatted(this.unprinted)));
		}
		return notes;
	}

	private void below(DraftPart parent, String above) {
		int place = 0;
		for (DraftPart part : parent.parts()) {
			place++;
			part.code(free(part, above, place));
			below(part, part.code());
		}
	}

	private String free(DraftPart part, String above, int place) {
		Set<String> taken = this.given.computeIfAbsent(part.level(), (level) -> new HashSet<>());
		String printed = part.printed().behind(letters(part)).text();
		boolean whole = !part.printed().isNone() && (above.isEmpty() || printed.startsWith(above + "."));
		int number = part.printed().isNone() ? place : part.printed().last();
		String code = whole ? printed : under(above, number);
		String wanted = code;
		for (int next = place; !taken.add(code); next++) {
			code = under(above, next);
		}
		this.unprinted += part.printed().isNone() ? 1 : 0;
		if (!code.equals(wanted)) {
			this.again.add("%s → %s".formatted(wanted, code));
		}
		return code;
	}

	/**
	 * The letters that its code begins with, or else those that all codes below it begin
	 * with: «Eje transversal 1» is T1 where its objectives are T1.1, T1.2.
	 */
	private static String letters(DraftPart part) {
		Set<String> below = part.parts().stream().map((each) -> each.printed().letters()).collect(Collectors.toSet());
		boolean own = !part.printed().letters().isEmpty() || part.printed().isNone() || below.size() != 1;
		return own ? part.printed().letters() : below.iterator().next();
	}

	private static String under(String above, int number) {
		return above.isEmpty() ? String.valueOf(number) : above + "." + number;
	}

}
