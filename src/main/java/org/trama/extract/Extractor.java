package org.trama.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trama.document.ActionLine;
import org.trama.document.Paragraph;
import org.trama.document.ProgrammeDocument;
import org.trama.document.account.Doubt;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.catalog.Catalogs;
import org.trama.extract.mention.NameMention;
import org.trama.model.Bilingual;

/**
 * Extracts from a document who does what, with whom, through which programmes, for whom
 * and where, each with the words that say so. Deterministic: the same document and
 * catalog give the same extraction. Built once; may be used by many threads.
 */
public final class Extractor {

	private static final Logger LOG = LoggerFactory.getLogger(Extractor.class);

	private final BiFunction<ProgrammeDocument, @Nullable String, NationalReaders.Choice> readers;

	/**
	 * Creates an extractor that reads each document with the names of its country.
	 * @param catalogs the names it knows
	 */
	public Extractor(Catalogs catalogs) {
		this.readers = new NationalReaders(catalogs)::choose;
	}

	/**
	 * Creates an extractor that reads all documents with the same names.
	 * @param catalog the names it knows
	 */
	public Extractor(Catalog catalog) {
		this(new ParagraphReader(catalog));
	}

	Extractor(ParagraphReader reader) {
		this.readers = (document, country) -> new NationalReaders.Choice(reader, List.of());
	}

	/**
	 * Extracts all that a document says, whose country its own words have to tell.
	 * @param document a document that has been read
	 * @return its lines of action and its actions, in the plan's order
	 */
	public Extraction extract(ProgrammeDocument document) {
		return extract(document, null);
	}

	/**
	 * Extracts all that a document says. A paragraph that can't be read is kept as an
	 * action in which nobody is found, and told among the doubts.
	 * @param document a document that has been read
	 * @param country the code of its country, such as {@code mx}; null if nobody said it,
	 * and its words have to tell
	 * @return its lines of action and its actions, in the plan's order
	 * @throws org.trama.extract.catalog.UnknownCountry if there are no names of it
	 */
	public Extraction extract(ProgrammeDocument document, @Nullable String country) {
		NationalReaders.Choice choice = this.readers.apply(document, country);
		ParagraphReader reader = choice.reader();
		SourceLines lines = new SourceLines(document);
		List<Doubt> doubts = new ArrayList<>();
		DocumentContext context = reader.context(document);
		List<Title> titles = document.lines().map((line) -> reader.title(line, context.about())).toList();
		List<Action> actions = document.lines()
			.flatMap((line) -> actions(reader, line, context, lines, doubts).stream())
			.toList();
		return new Extraction(titles, actions, context.about(), choice.notes(), doubts);
	}

	private static List<Action> actions(ParagraphReader reader, ActionLine line, DocumentContext context,
			SourceLines lines, List<Doubt> doubts) {
		List<Action> actions = new ArrayList<>();
		Map<CatalogEntry, NameMention> earlier = new LinkedHashMap<>();
		for (Paragraph paragraph : line.paragraphs()) {
			try {
				ParagraphReader.Reading reading = reader.read(line, paragraph, context, earlier.values(), lines,
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
