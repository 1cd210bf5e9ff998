package org.trama.extract.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Catalog;
import org.trama.model.Kind;
import org.trama.model.Quote;
import org.trama.text.FoldedText;
import org.trama.text.Folding;
import org.trama.text.Phrases;

/**
 * Finds bodies that a text calls by the first word of their name once it has named them:
 * "el Instituto", "la Comisión". Such a word stands for the last body of that sort that
 * was named, also if it was named as what another body belongs to ("OIC del INM").
 */
final class BackReferences {

	private final Catalog catalog;

	private final Phrases<String> heads;

	private final Map<String, String> headOf = new HashMap<>();

	BackReferences(Catalog catalog) {
		this.catalog = catalog;
		Phrases.Builder<String> builder = new Phrases.Builder<>();
		for (Actor actor : catalog.actors()) {
			String head = Folding.fold(actor.name().split(" ", 2)[0]);
			if (actor.type() == Kind.AGENCY && actor.name().indexOf(' ') > 0) {
				this.headOf.put(actor.id(), head);
			}
		}
		this.headOf.values().stream().distinct().forEach((head) -> builder.add(head, head));
		this.heads = builder.build();
	}

	/**
	 * Finds such words.
	 * @param text any text
	 * @param named the names in it
	 * @param earlier the names in the texts that it goes on from
	 */
	List<NameMention> in(FoldedText text, List<NameMention> named, Collection<NameMention> earlier) {
		List<NameMention> found = new ArrayList<>();
		for (Phrases.Hit<String> hit : this.heads.in(text)) {
			Quote word = text.quote(hit.from(), hit.to());
			if (Character.isUpperCase(word.text().charAt(0)) && standsAlone(text, hit)
					&& named.stream().noneMatch((other) -> other.covers(word.start(), word.end()))) {
				antecedent(hit.of(), word.start(), named, earlier)
					.ifPresent((body) -> found.add(new NameMention(body, word)));
			}
		}
		return found;
	}

	private static boolean standsAlone(FoldedText text, Phrases.Hit<?> hit) {
		int end = text.end(hit.to());
		if (!MentionWords.SPANISH.recalling().contains(text.wordBefore(hit.from()))) {
			return false;
		}
		String after = text.wordAfter(hit.to());
		if (after.isEmpty() || text.original().charAt(end) != ' ') {
			return true;
		}
		return !MentionWords.SPANISH.notRecalling().contains(after)
				&& !Character.isUpperCase(text.original().charAt(text.start(hit.to() + 1)));
	}

	private Optional<Actor> antecedent(String head, int before, List<NameMention> named,
			Collection<NameMention> earlier) {
		List<NameMention> here = named.stream().filter((found) -> found.quote().start() < before).toList();
		return last(head, here).or(() -> last(head, earlier));
	}

	private Optional<Actor> last(String head, Collection<NameMention> named) {
		Actor last = null;
		for (NameMention found : named) {
			Actor body = (found.of() instanceof Actor actor) ? upTo(head, actor) : null;
			last = (body != null) ? body : last;
		}
		return Optional.ofNullable(last);
	}

	private @Nullable Actor upTo(String head, Actor actor) {
		@Nullable Actor body = actor;
		while (body != null && !head.equals(this.headOf.get(body.id()))) {
			String up = body.partOf();
			body = (up != null && this.catalog.byId(up).orElse(null) instanceof Actor parent) ? parent : null;
		}
		return body;
	}

}
