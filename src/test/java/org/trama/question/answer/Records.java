package org.trama.question.answer;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.trama.document.ActionLine;
import org.trama.document.ProgrammeDocument;
import org.trama.extract.Action;
import org.trama.extract.Bundled;
import org.trama.extract.Extraction;
import org.trama.extract.Title;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.Catalogs;

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

	static final Records OF_BUNDLED = new Records(Catalogs.bundled().of("mx"), Bundled.DOCUMENT, Bundled.EXTRACTION);

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
