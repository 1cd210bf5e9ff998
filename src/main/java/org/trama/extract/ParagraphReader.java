package org.trama.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.trama.document.ActionLine;
import org.trama.document.LineRange;
import org.trama.document.Paragraph;
import org.trama.document.ProgrammeDocument;
import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.Initiative;
import org.trama.extract.catalog.Theme;
import org.trama.extract.mention.Mention;
import org.trama.extract.mention.NameMention;
import org.trama.extract.prose.PlainProse;
import org.trama.extract.prose.ProseReader;
import org.trama.extract.role.ParagraphRoles;
import org.trama.extract.role.Participation;
import org.trama.extract.role.Participations;
import org.trama.extract.role.Vocabulary;
import org.trama.model.Quote;

/**
 * Reads what the paragraphs of a line of action promise.
 */
class ParagraphReader {

	private final ProseReader prose;

	private final MentionFinder finders;

	private final ParagraphRoles roles = new ParagraphRoles(Vocabulary.spanish());

	ParagraphReader(Catalog catalog) {
		this.prose = new ProseReader(catalog);
		this.finders = new MentionFinder(catalog);
	}

	/**
	 * What a document tells about the meaning of its words.
	 */
	DocumentContext context(ProgrammeDocument document) {
		List<String> texts = document.lines()
			.flatMap((line) -> Stream.concat(Stream.of(line.title()), line.paragraphs().stream().map(Paragraph::text)))
			.toList();
		return new DocumentContext(DocumentNames.of(document, this.prose, this.finders, this.roles),
				this.finders.themes(texts));
	}

	/**
	 * Reads a line's title.
	 * @param line the line
	 * @param about what its document is about
	 */
	Title title(ActionLine line, Set<Theme> about) {
		PlainProse title = this.prose.read(line.title());
		return new Title(line.code(), line.title(), line.planned(), line.titleAt(),
				OwnWords.mentions(title, this.finders.populations(title.text(), about)));
	}

	/**
	 * Reads a paragraph.
	 * @param line the line of action that it belongs to
	 * @param paragraph the paragraph
	 * @param document the document
	 * @param earlier the names in the paragraphs of the line before it, the last named
	 * last
	 * @param lines where the words stand in the source
	 * @param before how many actions the line has so far
	 */
	Reading read(ActionLine line, Paragraph paragraph, DocumentContext document, Collection<NameMention> earlier,
			SourceLines lines, int before) {
		PlainProse prose = document.names().prose(paragraph.text(), this.prose);
		Findings findings = this.finders.in(prose.text(), document, earlier);
		List<Action> actions = paragraph.cells().isEmpty()
				? actions(line, paragraph, prose, findings, document, earlier, lines, before)
				: List.of(labelled(line, paragraph, prose, findings, document, before + 1));
		return new Reading(actions, findings.names());
	}

	/**
	 * What a paragraph promises.
	 *
	 * @param actions its actions
	 * @param names the names in it, in its order
	 */
	record Reading(List<Action> actions, List<NameMention> names) {
	}

	private List<Action> actions(ActionLine line, Paragraph paragraph, PlainProse prose, Findings findings,
			DocumentContext document, Collection<NameMention> earlier, SourceLines lines, int before) {
		List<Action> actions = new ArrayList<>();
		for (Passage passage : Passage.of(prose.text(),
				this.roles.read(prose.text(), findings.names(), findings.strangers()))) {
			if (paragraph.promise() || passage.saysWhose()) {
				Findings own = passage.isWhole() ? findings : this.finders.in(passage.text(), document, earlier);
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
	 * has. A label says nothing itself, and no name or number goes on over it.
	 */
	private Action labelled(ActionLine line, Paragraph paragraph, PlainProse prose, Findings all,
			DocumentContext document, int ordinal) {
		Findings findings = all.within((found) -> {
			Quote quote = prose.quote(found);
			return paragraph.holds(quote.start(), quote.end());
		}).withoutGroupsThatAct((found) -> {
			Quote quote = prose.quote(found);
			return paragraph.namesWhoActs(quote.start(), quote.end());
		});
		PlainProse words = this.prose.read(paragraph.words());
		Findings own = this.finders.in(words.text(), document);
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

}
