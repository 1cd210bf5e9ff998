package org.trama.extract;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.Catalogs;
import org.trama.extract.catalog.Theme;
import org.trama.extract.mention.NameMention;
import org.trama.extract.prose.ProseReader;
import org.trama.extract.role.ParagraphRoles;
import org.trama.extract.role.Vocabulary;

/**
 * What is found in a text of a document about all themes of the bundled catalog.
 */
final class Sighting {

	private static final Catalog CATALOG = Catalogs.bundled().of("mx");

	private static final MentionFinder FINDERS = new MentionFinder(CATALOG);

	private static final ProseReader PROSE = new ProseReader(CATALOG);

	private static final ParagraphRoles ROLES = new ParagraphRoles(Vocabulary.spanish());

	private Sighting() {
	}

	static Findings in(String text) {
		return in(text, List.of());
	}

	static Findings in(String text, Collection<NameMention> earlier) {
		return in(text, earlier, Set.copyOf(CATALOG.forms().themes()));
	}

	/**
	 * What is found in a text of a document that is about none of the catalog's themes.
	 */
	static Findings elsewhere(String text) {
		return in(text, List.of(), Set.of());
	}

	private static Findings in(String text, Collection<NameMention> earlier, Set<Theme> about) {
		return FINDERS.in(text, new DocumentContext(DocumentNames.of(text, PROSE, FINDERS, ROLES), about), earlier);
	}

	/**
	 * The things of the catalog that a text names.
	 */
	static List<NameMention> known(String text, Collection<NameMention> earlier) {
		return in(text, earlier).names().stream().filter((name) -> !name.of().isProvisional()).toList();
	}

}
