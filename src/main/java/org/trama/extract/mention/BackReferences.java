package org.trama.extract.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

	/** Stands for the first word of any body's name. */
	private static final String ANY = "";

	/** Who is called again stands no farther back, unless nobody nearer does. */
	private static final int LONGEST_SENTENCE = 1_000;

	/** A preposition and an article stand so near before a name. */
	private static final int FARTHEST = 20;

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
		Stream<String> others = MentionWords.SPANISH.recalled().folded();
		Stream.concat(this.headOf.values().stream(), others).distinct().forEach((head) -> builder.add(head, head));
		MentionWords.SPANISH.anyBody().folded().forEach((noun) -> builder.add(noun, ANY));
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
			if (recalls(text, hit, word) && standsAlone(text, hit)
					&& named.stream().noneMatch((other) -> other.covers(word.start(), word.end()))) {
				antecedent(text, hit.of(), word.start(), named, earlier)
					.ifPresent((body) -> found.add(new NameMention(body, word)));
			}
		}
		return found;
	}

	/**
	 * Whether a word has the capital of a name, or words before it that point back.
	 */
	private static boolean recalls(FoldedText text, Phrases.Hit<String> hit, Quote word) {
		boolean points = MentionWords.SPANISH.pointing().contains(text.wordBefore(hit.from()));
		return points || Character.isUpperCase(word.text().charAt(0)) && !hit.of().equals(ANY);
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

	private Optional<Actor> antecedent(FoldedText text, String head, int before, List<NameMention> named,
			Collection<NameMention> earlier) {
		List<NameMention> here = named.stream().filter((found) -> found.quote().start() < before).toList();
		Optional<Actor> told = head.equals(ANY) ? subject(text.original(), before, here) : Optional.empty();
		return told.or(() -> last(head, here)).or(() -> last(head, earlier));
	}

	/**
	 * The first body of the last sentence that has one without a preposition before it:
	 * "la SEP avisará a la SRE. Este organismo" is the SEP.
	 */
	private static Optional<Actor> subject(String text, int before, List<NameMention> named) {
		Actor subject = null;
		int at = 0;
		for (NameMention found : named) {
			int start = found.quote().start();
			if (start > before - LONGEST_SENTENCE && found.of() instanceof Actor body && !isGoverned(text, start)
					&& (subject == null || SentenceEnds.breakIn(text.substring(at, start), ""))) {
				subject = body;
				at = found.quote().end();
			}
		}
		return Optional.ofNullable(subject);
	}

	private static boolean isGoverned(String text, int start) {
		List<String> words = Folding.words(text.substring(Math.max(0, start - FARTHEST), start));
		int last = words.size() - 1;
		if (last > 0 && MentionWords.SPANISH.articles().contains(words.get(last))) {
			last--;
		}
		return last >= 0 && MentionWords.SPANISH.governing().contains(words.get(last));
	}

	private Optional<Actor> last(String head, Collection<NameMention> named) {
		Actor last = null;
		for (NameMention found : named) {
			Actor body = (found.of() instanceof Actor actor) ? (head.equals(ANY) ? actor : upTo(head, actor)) : null;
			last = (body != null) ? body : last;
		}
		return Optional.ofNullable(last);
	}

	private @Nullable String headOf(Actor body) {
		if (!body.isProvisional()) {
			return this.headOf.get(body.id());
		}
		int blank = body.name().indexOf(' ');
		return (blank > 0) ? Folding.fold(body.name().substring(0, blank)) : null;
	}

	private @Nullable Actor upTo(String head, Actor actor) {
		@Nullable Actor body = actor;
		while (body != null && !head.equals(headOf(body))) {
			String up = body.partOf();
			body = (up != null && this.catalog.byId(up).orElse(null) instanceof Actor parent) ? parent : null;
		}
		return body;
	}

}
