package org.trama.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trama.document.Span;
import org.trama.document.account.Doubt;
import org.trama.document.account.SourceAccount;

/**
 * The account of a source, as it is told on the console.
 */
final class SourceWords {

	/** More doubts than these are counted, not listed. */
	private static final int LISTED = 20;

	private SourceWords() {
	}

	/** What became of the lines, then the doubts. */
	static List<String> of(SourceAccount account) {
		List<String> lines = new ArrayList<>();
		lines.add("%,d renglones: %s".formatted(account.lines(), became(account)));
		account.notes().forEach((note) -> lines.add(note.es()));
		lines.addAll(doubts(account));
		return lines;
	}

	private static String became(SourceAccount account) {
		Stream<String> kinds = Stream.of(Span.Kind.values())
			.filter((kind) -> account.of(kind).lines() > 0)
			.map((kind) -> "%,d %s".formatted(account.of(kind).lines(), name(kind)));
		return Stream.concat(kinds, Stream.of("%,d en blanco".formatted(account.blank())))
			.collect(Collectors.joining(", "));
	}

	private static String name(Span.Kind kind) {
		return switch (kind) {
			case HEADING -> "de encabezados";
			case TITLE -> "de títulos de líneas";
			case STATUS -> "de estado";
			case PARAGRAPH -> "de párrafos";
			case RESPONSIBLE -> "de responsables y participantes";
			case DETAIL -> "de otros datos (metas, fechas, indicadores)";
			case ASIDE -> "dentro del plan que no prometen nada";
			case FURNITURE -> "de páginas (números y cabeceras)";
			case FRONT -> "antes del plan";
			case BACK -> "después del plan";
		};
	}

	/** What looks doubtful; nothing if nothing does. */
	private static List<String> doubts(SourceAccount account) {
		List<String> lines = new ArrayList<>();
		List<Doubt> doubts = account.doubts();
		if (!doubts.isEmpty()) {
			lines.add((doubts.size() == 1) ? "Algo que conviene revisar:"
					: "%,d cosas que conviene revisar:".formatted(doubts.size()));
			doubts.stream()
				.limit(LISTED)
				.forEach((doubt) -> lines.add("  renglón %d: %s".formatted(doubt.at().first(), doubt.words().es())));
			if (doubts.size() > LISTED) {
				lines.add("  … y %,d más".formatted(doubts.size() - LISTED));
			}
		}
		return lines;
	}

}
