package org.trama.question.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.trama.document.ActionLine;
import org.trama.document.ProgrammeDocument;
import org.trama.document.layout.DocumentReader;
import org.trama.extract.Action;
import org.trama.extract.Extraction;
import org.trama.extract.Extractor;
import org.trama.extract.Title;
import org.trama.extract.catalog.Catalog;

/**
 * What was read from the bundled programme, before any graph: answers are reckoned from
 * these records and held against those of the questions.
 *
 * @param catalog the names that are known
 * @param document the document
 * @param extraction what was extracted from it
 */
record Records(Catalog catalog, ProgrammeDocument document, Extraction extraction) {

	static final String PLAN = "pem-2014-2018";

	static final String EDITION = "pem-2018";

	static final Records OF_BUNDLED = bundled();

	private static Records bundled() {
		String name = EDITION + ".txt";
		try (InputStream file = Records.class.getResourceAsStream("/programmes/" + name)) {
			ProgrammeDocument document = DocumentReader.read(name, file.readAllBytes());
			Catalog catalog = Catalog.bundled();
			return new Records(catalog, document, new Extractor(catalog).extract(document));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The id that an action has in the graph. */
	static String id(Action action) {
		return "%s:%s:%d".formatted(EDITION, action.line(), action.ordinal());
	}

	/** The actions by id. */
	Map<String, Action> actions() {
		return this.extraction.actions().stream().collect(Collectors.toMap(Records::id, Function.identity()));
	}

	/** The titles by the line's code. */
	Map<String, Title> titles() {
		return this.extraction.titles().stream().collect(Collectors.toMap(Title::code, Function.identity()));
	}

	/** The lines of action by code. */
	Map<String, ActionLine> lines() {
		return this.document.lines().collect(Collectors.toMap(ActionLine::code, Function.identity()));
	}

}
