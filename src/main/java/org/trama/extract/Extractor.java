package org.trama.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trama.document.ActionLine;
import org.trama.document.Paragraph;
import org.trama.document.ProgrammeDocument;
import org.trama.document.account.Doubt;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.mention.NameMention;
import org.trama.model.Bilingual;

/**
 * Extracts from a document who does what, with whom, through which programmes, for whom
 * and where, each with the words that say so. Deterministic: the same document and
 * catalog give the same extraction. Built once; may be used by many threads.
 */
public final class Extractor {

	private static final Logger LOG = LoggerFactory.getLogger(Extractor.class);

	private final ParagraphReader reader;

	/**
	 * Creates an extractor.
	 * @param catalog the names it knows
	 */
	public Extractor(Catalog catalog) {
		this(new ParagraphReader(catalog));
	}

	Extractor(ParagraphReader reader) {
		this.reader = reader;
	}

	/**
	 * Extracts all that a document says. A paragraph that can't be read is kept as an
	 * action in which nobody is found, and told among the doubts.
	 * @param document a document that has been read
	 * @return its lines of action and its actions, in the plan's order
	 */
	public Extraction extract(ProgrammeDocument document) {
		SourceLines lines = new SourceLines(document);
		List<Title> titles = document.lines().map(this.reader::title).toList();
		List<Doubt> doubts = new ArrayList<>();
		DocumentNames names = this.reader.names(document);
		List<Action> actions = document.lines()
			.flatMap((line) -> actions(line, names, lines, doubts).stream())
			.toList();
		return new Extraction(titles, actions, doubts);
	}

	private List<Action> actions(ActionLine line, DocumentNames names, SourceLines lines, List<Doubt> doubts) {
		List<Action> actions = new ArrayList<>();
		Map<CatalogEntry, NameMention> earlier = new LinkedHashMap<>();
		for (Paragraph paragraph : line.paragraphs()) {
			try {
				ParagraphReader.Reading reading = this.reader.read(line, paragraph, names, earlier.values(), lines,
						actions.size());
				actions.addAll(reading.actions());
				remember(reading.names(), earlier);
			}
			catch (RuntimeException ex) {
				LOG.debug("Could not read a paragraph of {}", line.code(), ex);
				actions.add(unread(line, paragraph, actions.size() + 1));
				doubts.add(unread(line, paragraph));
			}
		}
		return actions;
	}

	private static Action unread(ActionLine line, Paragraph paragraph, int ordinal) {
		return new Action(line.code(), ordinal, line.planned(), paragraph.text(), paragraph.at(), List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of());
	}

	private static Doubt unread(ActionLine line, Paragraph paragraph) {
		return new Doubt(paragraph.at(),
				new Bilingual(
						"Un párrafo de la línea %s no se pudo analizar: queda su texto, sin nadie que participe."
							.formatted(line.code()),
						"A paragraph of line %s could not be analysed: its text is kept, with nobody taking part."
							.formatted(line.code())));
	}

	/** Each body once, the last named last. */
	private static void remember(List<NameMention> names, Map<CatalogEntry, NameMention> earlier) {
		names.forEach((name) -> {
			earlier.remove(name.of());
			earlier.put(name.of(), name);
		});
	}

}
