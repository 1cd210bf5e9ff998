package org.trama.extract;

import java.util.List;

import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.mention.Mention;
import org.trama.extract.prose.PlainProse;
import org.trama.extract.quantity.Quantity;
import org.trama.extract.role.Participation;
import org.trama.extract.unknown.Unresolved;

/**
 * Leads what was found in plain prose back to the document's own words.
 */
final class OwnWords {

	private OwnWords() {
	}

	static <T extends CatalogEntry> List<Mention<T>> mentions(PlainProse prose, List<Mention<T>> found) {
		return found.stream().map((mention) -> mention(prose, mention)).toList();
	}

	static List<Participation> participations(PlainProse prose, List<Participation> found) {
		return found.stream()
			.map((each) -> new Participation(each.role(), mention(prose, each.actor()), prose.quote(each.evidence())))
			.toList();
	}

	static List<Quantity> quantities(PlainProse prose, List<Quantity> found) {
		return found.stream()
			.map((each) -> new Quantity(each.value(), each.unit(), prose.quote(each.quote())))
			.toList();
	}

	static List<Unresolved> unresolved(PlainProse prose, List<Unresolved> found) {
		return found.stream()
			.map((each) -> new Unresolved(each.name(), each.guess(), prose.quote(each.quote())))
			.toList();
	}

	private static <T extends CatalogEntry> Mention<T> mention(PlainProse prose, Mention<T> found) {
		return new Mention<>(found.of(), found.quotes().stream().map(prose::quote).toList());
	}

}
