package org.trama.document.outline;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.trama.document.PlanLevel;

/**
 * Gives each part its code: the one that is printed, where it goes on from the code
 * above; otherwise the code above with the part's own number, or with its place where
 * none is printed. No two parts of a level share one.
 */
final class PlanCodes {

	private final Map<PlanLevel, Set<String>> given = new EnumMap<>(PlanLevel.class);

	private PlanCodes() {
	}

	static void give(DraftPart plan) {
		new PlanCodes().below(plan, "");
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
		String printed = part.printed().stream().map(String::valueOf).collect(Collectors.joining("."));
		boolean whole = !printed.isEmpty() && (above.isEmpty() || printed.startsWith(above + "."));
		int number = part.printed().isEmpty() ? place : part.printed().get(part.printed().size() - 1);
		String code = whole ? printed : under(above, number);
		for (int next = place; !taken.add(code); next++) {
			code = under(above, next);
		}
		return code;
	}

	private static String under(String above, int number) {
		return above.isEmpty() ? String.valueOf(number) : above + "." + number;
	}

}
