package org.trama.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.Spelling;
import org.trama.model.Quote;
import org.trama.text.FoldedText;
import org.trama.text.Folding;
import org.trama.text.LeftmostLongest;
import org.trama.text.Phrases;
import org.trama.text.Phrases.Hit;
import org.trama.text.SpanishPlural;

/**
 * Reads lists of bodies that share the first word of their names:
 * {@code las Secretarías de Marina y de Turismo} are two.
 */
final class SharedHeads {

	private final Phrases<String> heads;

	private final Phrases<Rest> rests;

	SharedHeads(Catalog catalog) {
		Phrases.Builder<String> heads = new Phrases.Builder<>();
		Phrases.Builder<Rest> rests = new Phrases.Builder<>();
		Map<String, List<Spelling>> byHead = catalog.forms()
			.names()
			.stream()
			.filter((name) -> name.of() instanceof Actor && name.written().indexOf(' ') > 0)
			.collect(Collectors.groupingBy((name) -> name.written().substring(0, name.written().indexOf(' '))));
		byHead.forEach((head, names) -> {
			if (names.size() > 1 && Character.isUpperCase(head.charAt(0))) {
				heads.add(SpanishPlural.of(head), Folding.fold(SpanishPlural.of(head)));
				names.forEach((name) -> add(rests, Folding.fold(SpanishPlural.of(head)), name));
			}
		});
		this.heads = heads.build();
		this.rests = rests.build();
	}

	/** The preposition of the first member may hold for all. */
	private static void add(Phrases.Builder<Rest> rests, String head, Spelling name) {
		String rest = name.written().substring(name.written().indexOf(' ') + 1);
		Actor body = (Actor) name.of();
		rests.add(rest, new Rest(head, body));
		if (rest.startsWith("de ")) {
			rests.add(rest.substring(3), new Rest(head, body));
		}
	}

	List<NameMention> in(FoldedText text) {
		List<NameMention> found = new ArrayList<>();
		List<Hit<String>> heads = this.heads.in(text);
		if (heads.isEmpty()) {
			return found;
		}
		List<Hit<Rest>> rests = this.rests.in(text);
		for (Hit<String> head : heads) {
			List<Hit<Rest>> own = rests.stream()
				.filter((rest) -> rest.of().head().equals(head.of()) && rest.from() > head.to())
				.toList();
			List<NameMention> members = members(text, head, LeftmostLongest.one(own));
			if (members.size() > 1) {
				found.addAll(members);
			}
		}
		return found;
	}

	private static List<NameMention> members(FoldedText text, Hit<String> head, List<Hit<Rest>> rests) {
		List<NameMention> members = new ArrayList<>();
		int end = text.end(head.to());
		for (Hit<Rest> rest : rests) {
			int start = text.start(rest.from());
			String between = text.original().substring(end, Math.max(end, start));
			boolean next = members.isEmpty() ? between.isBlank()
					: !between.isBlank() && Separators.joinOffices(between);
			if (!next) {
				break;
			}
			int from = members.isEmpty() ? text.start(head.from()) : start;
			end = text.end(rest.to());
			members.add(new NameMention(rest.of().body(), Quote.of(text.original(), from, end)));
		}
		return members;
	}

	/**
	 * What follows the first word of a body's name.
	 *
	 * @param head the first word in the plural, folded
	 * @param body the body
	 */
	private record Rest(String head, Actor body) {
	}

}
