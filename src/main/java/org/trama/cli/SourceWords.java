package org.trama.cli;

import java.util.ArrayList;
import java.util.List;

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
		lines.add(("%,d renglones: %,d de encabezados, %,d de títulos de líneas, %,d de estado, %,d de párrafos, "
				+ "%,d de páginas (números y cabeceras), %,d antes del plan, %,d después, %,d en blanco")
			.formatted(account.lines(), account.of(Span.Kind.HEADING).lines(), account.of(Span.Kind.TITLE).lines(),
					account.of(Span.Kind.STATUS).lines(), account.of(Span.Kind.PARAGRAPH).lines(),
					account.of(Span.Kind.FURNITURE).lines(), account.of(Span.Kind.FRONT).lines(),
					account.of(Span.Kind.BACK).lines(), account.blank()));
		lines.addAll(doubts(account));
		return lines;
	}

	/** What looks doubtful; nothing if nothing does. */
	static List<String> doubts(SourceAccount account) {
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
