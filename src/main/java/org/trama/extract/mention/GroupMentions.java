package org.trama.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trama.extract.catalog.CatalogSpellings.GroupPhrase;
import org.trama.extract.catalog.Population;
import org.trama.extract.catalog.Theme;
import org.trama.model.Quote;
import org.trama.text.FoldedText;
import org.trama.text.LeftmostLongest;
import org.trama.text.Phrases;
import org.trama.text.Phrases.Hit;

/**
 * Finds the words of a text that name groups of people, the longest phrase wherever
 * several begin.
 */
final class GroupMentions {

	/** How far behind each other the two parts of a phrase with a gap may stand. */
	private static final int WIDEST_GAP = 160;

	private final Phrases<Part> phrases;

	GroupMentions(List<GroupPhrase> phrases) {
		Phrases.Builder<Part> builder = new Phrases.Builder<>();
		for (GroupPhrase phrase : phrases) {
			builder.add(phrase.words(), new Part(phrase, true));
			if (!phrase.then().isEmpty()) {
				builder.add(phrase.then(), new Part(phrase, false));
			}
		}
		this.phrases = builder.build();
	}

	/**
	 * Finds the words.
	 * @param text the text
	 * @param names the names in it
	 * @param about what its document is about
	 */
	List<GroupMention> in(FoldedText text, List<NameMention> names, Set<Theme> about) {
		List<Hit<Part>> hits = this.phrases.in(text)
			.stream()
			.filter((hit) -> hit.of().phrase().silent() || !hit.of().phrase().named(about).isEmpty())
			.filter((hit) -> commas(text.quote(hit.from(), hit.to()).text()) <= commas(hit.of().words()))
			.filter((hit) -> names.stream()
				.noneMatch((name) -> name.isActor() && name.covers(text.start(hit.from()), text.end(hit.to()))))
			.toList();
		List<GroupMention> found = new ArrayList<>();
		List<Hit<Part>> plain = new ArrayList<>();
		List<Hit<Part>> hiding = new ArrayList<>();
		for (Hit<Part> hit : hits) {
			if (hit.of().first() && hit.of().phrase().then().isEmpty()) {
				plain.add(hit);
			}
			else if (hit.of().first()) {
				withGap(text, hit, hits, about, found, hiding);
			}
		}
		plain.removeIf(
				(hit) -> hiding.stream().anyMatch((other) -> other.from() <= hit.from() && hit.to() <= other.to()));
		longest(text, plain, about, found);
		return found;
	}

	private static long commas(String words) {
		return words.chars().filter((letter) -> letter == ',').count();
	}

	private static void withGap(FoldedText text, Hit<Part> hit, List<Hit<Part>> hits, Set<Theme> about,
			List<GroupMention> found, List<Hit<Part>> hiding) {
		GroupPhrase phrase = hit.of().phrase();
		hits.stream()
			.filter((then) -> !then.of().first() && then.of().phrase().equals(phrase) && follows(text, hit, then))
			.findFirst()
			.ifPresent((then) -> {
				hiding.add(hit);
				if (phrase.silent()) {
					hiding.add(then);
				}
				phrase.named(about)
					.forEach((group) -> found.add(new GroupMention(group, text.quote(hit.from(), then.to()))));
			});
	}

	private static boolean follows(FoldedText text, Hit<Part> hit, Hit<Part> then) {
		int gap = then.from() - hit.to();
		return gap > 0 && gap <= WIDEST_GAP && !SentenceEnds.breakIn(text.quote(hit.from(), then.to()).text(), "");
	}

	/**
	 * What names groups only as a further member of a list gives way to the same words
	 * that name others by themselves.
	 */
	private static void longest(FoldedText text, List<Hit<Part>> plain, Set<Theme> about, List<GroupMention> found) {
		plain.sort(Comparator.comparing((hit) -> hit.of().phrase().conjunct()));
		LeftmostLongest.several(plain, (last, hit) -> !hit.of().phrase().conjunct() || continuesList(text, last, hit))
			.forEach((hit) -> {
				Quote quote = text.quote(hit.from(), hit.to());
				hit.of().phrase().named(about).forEach((group) -> found.add(new GroupMention(group, quote)));
			});
	}

	private static boolean continuesList(FoldedText text, @Nullable Hit<Part> last, Hit<Part> hit) {
		return last != null && !hit.sameWordsAs(last) && !last.of().phrase().silent()
				&& Separators.joinMembers(text.folded().substring(last.to(), hit.from()).strip());
	}

	/**
	 * A group and words that name it.
	 */
	record GroupMention(Population of, Quote quote) {
	}

	/**
	 * The first or the second part of a phrase.
	 */
	private record Part(GroupPhrase phrase, boolean first) {

		String words() {
			return this.first ? this.phrase.words() : this.phrase.then();
		}

	}

}
