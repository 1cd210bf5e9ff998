package org.trama.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trama.document.ActionLine;
import org.trama.document.LineRange;
import org.trama.document.Paragraph;
import org.trama.document.ProgrammeDocument;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.catalog.Place;
import org.trama.extract.catalog.Spelling;
import org.trama.extract.mention.NameFinder;
import org.trama.extract.mention.NameMention;
import org.trama.extract.prose.PlainProse;
import org.trama.extract.prose.ProseReader;
import org.trama.extract.role.ParagraphRoles;
import org.trama.extract.role.SentenceRoles;
import org.trama.extract.unknown.GlossaryLine;
import org.trama.extract.unknown.NameRegister;
import org.trama.extract.unknown.PlaceName;
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

	private final Map<String, PlainProse> prose = new HashMap<>();

	private final Map<String, MentionFinder.FirstSight> sights = new HashMap<>();

	private DocumentNames(MentionFinder finders, ParagraphRoles roles, ProseReader prose, Stream<Paragraph> paragraphs,
			Stream<GlossaryLine> glossary) {
		NameRegister.Builder builder = finders.register();
		Set<String> lists = new HashSet<>();
		glossary.forEach(builder::lists);
		paragraphs.forEach((paragraph) -> {
			try {
				PlainProse plain = prose.read(paragraph.text());
				this.prose.put(paragraph.text(), plain);
				MentionFinder.FirstSight sight = seen(plain.text(), builder, finders, roles);
				this.sights.put(plain.text(), sight);
				sight.unresolved()
					.stream()
					.filter((name) -> standsAmongResponsible(paragraph, plain, name))
					.forEach((name) -> builder.responds(name.name()));
				paragraph.listsOfWhoActs()
					.filter(lists::add)
					.forEach((list) -> finders.listed(list).forEach(builder::isListed));
			}
			catch (RuntimeException ex) {
				// whoever reads the paragraph for its action tells
				LOG.debug("Could not read a paragraph for its names", ex);
			}
		});
		this.register = builder.build();
		List<Spelling> own = this.register.spellings();
		this.spellings = own.isEmpty() ? null : NameFinder.phrases(own);
	}

	/**
	 * The names of a document.
	 */
	static DocumentNames of(ProgrammeDocument document, ProseReader prose, MentionFinder finders,
			ParagraphRoles roles) {
		return new DocumentNames(finders, roles, prose,
				document.lines().map(ActionLine::paragraphs).flatMap(List::stream),
				document.source().lines().stream().map(GlossaryLine::of).flatMap(Optional::stream));
	}

	/**
	 * The names of a text that no other explains.
	 */
	static DocumentNames of(String text, ProseReader prose, MentionFinder finders, ParagraphRoles roles) {
		return new DocumentNames(finders, roles, prose, Stream.of(new Paragraph(1, text, new LineRange(1, 1))),
				Stream.empty());
	}

	private static boolean standsAmongResponsible(Paragraph paragraph, PlainProse prose, Unresolved name) {
		Quote words = prose.quote(name.quote());
		return paragraph.namesWhoActs(words.start(), words.end());
	}

	private static MentionFinder.FirstSight seen(String text, NameRegister.Builder builder, MentionFinder finders,
			ParagraphRoles roles) {
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
		return sight;
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
	 * A paragraph in plain prose, which it was read in for its names already.
	 * @param paragraph the paragraph's text
	 * @param reader who reads what has not been
	 */
	PlainProse prose(String paragraph, ProseReader reader) {
		PlainProse read = this.prose.get(paragraph);
		return (read != null) ? read : reader.read(paragraph);
	}

	/**
	 * What looks like a name in a text beside some that are known, if the text was seen
	 * with just these known.
	 * @param text the text
	 * @param names what is known in it
	 */
	Optional<List<Unresolved>> unresolved(String text, List<NameMention> names) {
		return Optional.ofNullable(this.sights.get(text))
			.filter((sight) -> sight.names().equals(names))
			.map(MentionFinder.FirstSight::unresolved);
	}

	/**
	 * What a name stands for; none if nothing tells.
	 * @param name a name that the catalog lacks
	 */
	Optional<CatalogEntry> thing(Unresolved name) {
		return this.register.entry(name);
	}

	/**
	 * The place that a name stands for.
	 * @param name a name of a place that the catalog lacks
	 */
	Place place(PlaceName name) {
		return this.register.place(name);
	}

}
