package org.trama.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trama.document.ActionLine;
import org.trama.document.LineRange;
import org.trama.document.Paragraph;
import org.trama.document.ProgrammeDocument;
import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.catalog.Initiative;
import org.trama.extract.mention.Mention;
import org.trama.extract.mention.NameMention;
import org.trama.extract.prose.PlainProse;
import org.trama.extract.prose.ProseReader;
import org.trama.extract.role.ParagraphRoles;
import org.trama.extract.role.Participation;
import org.trama.extract.role.Participations;
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
			if (paragraph.cells().isEmpty()) {
				actions.addAll(actions(line, paragraph, prose, findings, earlier.values(), lines, actions.size()));
			}
			else {
				actions.add(labelled(line, paragraph, prose, findings, actions.size() + 1));
			}
			remember(findings.names(), earlier);
		}
		return actions;
	}

	private List<Action> actions(ActionLine line, Paragraph paragraph, PlainProse prose, Findings findings,
			Collection<NameMention> earlier, SourceLines lines, int before) {
		List<Action> actions = new ArrayList<>();
		for (Passage passage : Passage.of(prose.text(),
				this.roles.read(prose.text(), findings.names(), findings.strangers()))) {
			if (paragraph.promise() || passage.saysWhose()) {
				Findings own = passage.isWhole() ? findings : this.finders.in(passage.text(), earlier);
				PlainProse part = prose.part(passage.start(), passage.end());
				actions.add(action(line, before + actions.size() + 1, part,
						lines.of(line.code(), paragraph, prose.start(passage.start()), prose.end(passage.end())),
						OwnWords.participations(part, passage.participations()), own));
			}
		}
		return actions;
	}

	/**
	 * A row of a table, or a title with its labels: one action, whatever sentences it
	 * has.
	 */
	private Action labelled(ActionLine line, Paragraph paragraph, PlainProse prose, Findings findings, int ordinal) {
		PlainProse words = this.prose.read(paragraph.words());
		Findings own = this.finders.in(words.text());
		List<Participation> spoken = OwnWords.participations(words,
				Participations.of(this.roles.read(words.text(), own.names(), own.strangers()), words.text(), 0));
		List<Mention<Actor>> named = OwnWords.mentions(prose, Mention.of(Actor.class, findings.names()));
		return action(line, ordinal, prose, paragraph.at(), CellParticipations.of(paragraph, spoken, named), findings);
	}

	private static Action action(ActionLine line, int ordinal, PlainProse prose, LineRange at,
			List<Participation> actors, Findings found) {
		return new Action(line.code(), ordinal, line.planned(), prose.original(), at, actors,
				OwnWords.mentions(prose, Mention.of(Initiative.class, found.names())),
				OwnWords.mentions(prose, found.populations()), OwnWords.mentions(prose, found.places()),
				OwnWords.quantities(prose, found.quantities()), OwnWords.unresolved(prose, found.unresolved()));
	}

	/** Each body once, the last named last. */
	private static void remember(List<NameMention> names, Map<CatalogEntry, NameMention> earlier) {
		names.forEach((name) -> {
			earlier.remove(name.of());
			earlier.put(name.of(), name);
		});
	}

}
