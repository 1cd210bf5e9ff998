package org.trama.extract;

import java.util.ArrayList;
import java.util.List;

import org.trama.document.ActionLine;
import org.trama.document.Paragraph;
import org.trama.document.ProgrammeDocument;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.mention.InitiativeMentions;
import org.trama.extract.role.ParagraphRoles;
import org.trama.extract.role.Vocabulary;

/**
 * Extracts from a document who does what, with whom, through which programmes, for whom
 * and where, each with the words that say so. Deterministic: the same document and
 * catalog give the same extraction. Built once; may be used by many threads.
 */
public final class Extractor {

	private final MentionFinder finders;

	private final ParagraphRoles roles = new ParagraphRoles(Vocabulary.spanish());

	/**
	 * Creates an extractor.
	 * @param catalog the names it knows
	 */
	public Extractor(Catalog catalog) {
		this.finders = new MentionFinder(catalog);
	}

	/**
	 * Extracts all that a document says.
	 * @param document a document that has been read
	 * @return its lines of action and its actions, in the plan's order
	 */
	public Extraction extract(ProgrammeDocument document) {
		SourceLines lines = new SourceLines(document);
		List<Title> titles = document.lines().map(this::title).toList();
		List<Action> actions = document.lines().flatMap((line) -> actions(line, lines).stream()).toList();
		return new Extraction(titles, actions);
	}

	private Title title(ActionLine line) {
		return new Title(line.code(), line.title(), line.planned(), line.titleAt(),
				this.finders.populations(line.title()));
	}

	private List<Action> actions(ActionLine line, SourceLines lines) {
		List<Action> actions = new ArrayList<>();
		for (Paragraph paragraph : line.paragraphs()) {
			Findings findings = this.finders.in(paragraph.text());
			for (Passage passage : Passage.of(paragraph.text(),
					this.roles.read(paragraph.text(), findings.names(), findings.strangers()))) {
				Findings own = passage.isWhole() ? findings : this.finders.in(passage.text());
				actions.add(new Action(line.code(), actions.size() + 1, line.planned(), passage.text(),
						lines.of(line.code(), paragraph, passage.start(), passage.end()), passage.participations(),
						InitiativeMentions.in(own.names()), own.populations(), own.places(), own.quantities(),
						own.unresolved()));
			}
		}
		return actions;
	}

}
