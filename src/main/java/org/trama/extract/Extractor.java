package org.trama.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trama.document.ActionLine;
import org.trama.document.Paragraph;
import org.trama.document.ProgrammeDocument;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.mention.InitiativeMentions;
import org.trama.extract.mention.NameMention;
import org.trama.extract.prose.PlainProse;
import org.trama.extract.prose.ProseReader;
import org.trama.extract.role.ParagraphRoles;
import org.trama.extract.role.Vocabulary;

/**
 * Extracts from a document who does what, with whom, through which programmes, for whom
 * and where, each with the words that say so. Deterministic: the same document and
 * catalog give the same extraction. Built once; may be used by many threads.
 */
public final class Extractor {

	private final ProseReader prose;

	private final MentionFinder finders;

	private final ParagraphRoles roles = new ParagraphRoles(Vocabulary.spanish());

	/**
	 * Creates an extractor.
	 * @param catalog the names it knows
	 */
	public Extractor(Catalog catalog) {
		this.prose = new ProseReader(catalog);
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
		PlainProse title = this.prose.read(line.title());
		return new Title(line.code(), line.title(), line.planned(), line.titleAt(),
				OwnWords.mentions(title, this.finders.populations(title.text())));
	}

	private List<Action> actions(ActionLine line, SourceLines lines) {
		List<Action> actions = new ArrayList<>();
		Map<CatalogEntry, NameMention> earlier = new LinkedHashMap<>();
		for (Paragraph paragraph : line.paragraphs()) {
			PlainProse prose = this.prose.read(paragraph.text());
			Findings findings = this.finders.in(prose.text(), earlier.values());
			for (Passage passage : Passage.of(prose.text(),
					this.roles.read(prose.text(), findings.names(), findings.strangers()))) {
				PlainProse part = prose.part(passage.start(), passage.end());
				Findings own = passage.isWhole() ? findings : this.finders.in(passage.text(), earlier.values());
				actions.add(new Action(line.code(), actions.size() + 1, line.planned(), part.original(),
						lines.of(line.code(), paragraph, prose.start(passage.start()), prose.end(passage.end())),
						OwnWords.participations(part, passage.participations()),
						OwnWords.mentions(part, InitiativeMentions.in(own.names())),
						OwnWords.mentions(part, own.populations()), OwnWords.mentions(part, own.places()),
						OwnWords.quantities(part, own.quantities()), OwnWords.unresolved(part, own.unresolved())));
			}
			remember(findings.names(), earlier);
		}
		return actions;
	}

	/** Each body once, the last named last. */
	private static void remember(List<NameMention> names, Map<CatalogEntry, NameMention> earlier) {
		names.forEach((name) -> {
			earlier.remove(name.of());
			earlier.put(name.of(), name);
		});
	}

}
