package org.trama.extract;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trama.document.ActionLine;
import org.trama.document.Paragraph;
import org.trama.document.ProgrammeDocument;
import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.catalog.Place;
import org.trama.extract.catalog.Spelling;
import org.trama.extract.mention.Mention;
import org.trama.extract.mention.NameFinder;
import org.trama.extract.mention.NameMention;
import org.trama.extract.prose.ProseReader;
import org.trama.extract.role.ParagraphRoles;
import org.trama.extract.role.SentenceRoles;
import org.trama.extract.unknown.GlossaryLine;
import org.trama.extract.unknown.NameRegister;
import org.trama.extract.unknown.Unresolved;
import org.trama.model.Quote;
import org.trama.text.Phrases;

/**
 * The names that one document has beside those of the catalog. It is read once for them,
 * its own list of acronyms included, before anything is extracted from it.
 */
final class DocumentNames {

	private static final Logger LOG = LoggerFactory.getLogger(DocumentNames.class);

	private final NameRegister register;

	private final @Nullable Phrases<Spelling> spellings;

	private DocumentNames(NameRegister register) {
		this.register = register;
		List<Spelling> own = register.spellings();
		this.spellings = own.isEmpty() ? null : NameFinder.phrases(own);
	}

	/**
	 * The names of a text that no other explains.
	 */
	static DocumentNames of(String text, MentionFinder finders, ParagraphRoles roles) {
		NameRegister.Builder builder = finders.register();
		note(text, builder, finders, roles);
		return new DocumentNames(builder.build());
	}

	/**
	 * The names of a document.
	 */
	static DocumentNames of(ProgrammeDocument document, ProseReader prose, MentionFinder finders,
			ParagraphRoles roles) {
		NameRegister.Builder builder = finders.register();
		document.source().lines().forEach((line) -> GlossaryLine.of(line).ifPresent(builder::lists));
		document.lines().map(ActionLine::paragraphs).flatMap(List::stream).map(Paragraph::text).forEach((text) -> {
			try {
				note(prose.read(text).text(), builder, finders, roles);
			}
			catch (RuntimeException ex) {
				// whoever reads the paragraph for its action tells
				LOG.debug("Could not read a paragraph for its names", ex);
			}
		});
		return new DocumentNames(builder.build());
	}

	private static void note(String text, NameRegister.Builder builder, MentionFinder finders, ParagraphRoles roles) {
		MentionFinder.FirstSight sight = finders.firstSight(text);
		if (!sight.unresolved().isEmpty()) {
			builder.note(text, sight.names(), sight.unresolved());
			List<Quote> strangers = sight.unresolved()
				.stream()
				.filter(Unresolved::mayAct)
				.map(Unresolved::quote)
				.toList();
			for (SentenceRoles sentence : roles.read(text, sight.names(), strangers)) {
				sentence.actingStrangers().forEach((words) -> named(sight, words).forEach(builder::acts));
				sentence.subjects().forEach((words) -> named(sight, words).forEach(builder::promises));
			}
		}
	}

	private static List<String> named(MentionFinder.FirstSight sight, String words) {
		return sight.unresolved()
			.stream()
			.filter((name) -> name.quote().text().equals(words))
			.map(Unresolved::name)
			.distinct()
			.toList();
	}

	/**
	 * The spellings that the document itself explains; null if it explains none.
	 */
	@Nullable Phrases<Spelling> spellings() {
		return this.spellings;
	}

	/**
	 * What a name stands for; none if nothing tells.
	 * @param name a name that the catalog lacks
	 * @param names the known things in the same text
	 * @param places the places in it
	 */
	Optional<CatalogEntry> thing(Unresolved name, List<NameMention> names, List<Mention<Place>> places) {
		Quote quote = name.quote();
		String owner = names.stream()
			.filter((known) -> known.of() instanceof Actor && known.quote().start() > quote.start()
					&& known.quote().end() == quote.start() + name.name().length())
			.map((known) -> known.of().id())
			.findFirst()
			.orElse(null);
		boolean abroad = places.stream()
			.anyMatch((place) -> place.of().kind().equals("country") && place.quotes()
				.stream()
				.anyMatch((words) -> quote.start() <= words.start() && words.end() <= quote.end()));
		return this.register.entry(name, owner, abroad);
	}

}
