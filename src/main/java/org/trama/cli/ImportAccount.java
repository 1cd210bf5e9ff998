package org.trama.cli;

import java.io.PrintWriter;

import org.trama.load.Imported;
import org.trama.load.LoadReport;
import org.trama.load.Progress;

/**
 * The account that {@code import} gives the person while it runs and when it is done.
 *
 * @param out where to
 * @param preview whether nothing is written to the graph
 */
record ImportAccount(PrintWriter out, boolean preview) implements Progress {

	@Override
	public void reached(Stage stage, int count) {
		switch (stage) {
			case READ -> say("Documento leído: %d líneas de acción", count);
			case EXTRACTED -> say("Extracción hecha: %d acciones", count);
			case LOADED -> {
				// told in full at the end
			}
		}
	}

	void tell(Imported imported) {
		LoadReport report = imported.report();
		SourceWords.of(imported.account()).forEach((line) -> say("%s", line));
		report.nodes().forEach(this::tell);
		report.relationships().forEach(this::tell);
		say("%s (%s): %d líneas de acción, %d acciones; %s", imported.edition().id(), imported.edition().title(),
				imported.lines(), imported.actions(), outcome(report));
	}

	private void tell(String kind, LoadReport.Counts counts) {
		say("  %-16s %s", kind, words(counts));
	}

	private String outcome(LoadReport report) {
		if (report.unchanged()) {
			return "sin cambios";
		}
		return words(report.total()) + (this.preview ? " (no se escribió nada)" : "");
	}

	private static String words(LoadReport.Counts counts) {
		return "%d nuevos, %d cambiados, %d quitados".formatted(counts.added(), counts.changed(), counts.removed());
	}

	private void say(String format, Object... values) {
		this.out.println(format.formatted(values));
		this.out.flush();
	}

}
