package org.trama.document.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trama.document.status.StatusPhrase;
import org.trama.document.source.Blank;
import org.trama.document.source.SourceLine;

/**
 * Finds page headers and footers: lines that come again and again with the same words
 * where pages meet, or where the text around them leaves no place for them.
 */
final class PageHeaders {

	/** Headers of several lines are found from the page's edge inwards. */
	private static final int ROUNDS = 8;

	/** Fewer repetitions may be chance. */
	private static final int ENOUGH = 4;

	private final List<SourceLine> lines;

	private final boolean[] furniture;

	private PageHeaders(List<SourceLine> lines, boolean[] furniture) {
		this.lines = lines;
		this.furniture = furniture;
	}

	static void mark(List<SourceLine> lines, boolean[] furniture) {
		PageHeaders headers = new PageHeaders(lines, furniture);
		Map<String, List<Integer>> repeated = headers.repeated();
		for (int round = 0; round < ROUNDS && headers.markAmong(repeated); round++) {
			repeated.values().removeIf((places) -> furniture[places.get(0)]);
		}
	}

	private Map<String, List<Integer>> repeated() {
		Map<String, List<Integer>> places = new LinkedHashMap<>();
		for (int index = 0; index < this.lines.size(); index++) {
			String text = this.lines.get(index).text();
			if (!this.furniture[index] && mayBeHeader(text)) {
				places.computeIfAbsent(withoutNumbers(text), (key) -> new ArrayList<>()).add(index);
			}
		}
		places.values().removeIf((repeated) -> repeated.size() < 2);
		return places;
	}

	/**
	 * Marks the most frequent headers. Rarer ones must wait for the next round: seen
	 * without those they may turn out to be text.
	 */
	private boolean markAmong(Map<String, List<Integer>> repeated) {
		List<List<Integer>> found = repeated.values()
			.stream()
			.filter((places) -> isAtPageEdges(places) || isOutOfPlace(places))
			.toList();
		int most = found.stream().mapToInt(List::size).max().orElse(0);
		found.stream()
			.filter((places) -> places.size() * 2 >= most)
			.flatMap(List::stream)
			.forEach((index) -> this.furniture[index] = true);
		return !found.isEmpty();
	}

	private static boolean mayBeHeader(String text) {
		return text.length() > 2 && (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)))
				&& PlanCode.Prefix.of(text) == null && !StatusPhrase.isPartOf(text);
	}

	/** Headers may hold the page's number. */
	private static String withoutNumbers(String text) {
		StringBuilder key = new StringBuilder(text.length());
		for (int at = 0; at < text.length(); at++) {
			char character = text.charAt(at);
			boolean digit = Character.isDigit(character);
			if (!digit && !Blank.is(character)) {
				key.append(character);
			}
			else if (key.isEmpty() || key.charAt(key.length() - 1) != (digit ? '#' : ' ')) {
				key.append(digit ? '#' : ' ');
			}
		}
		return key.toString();
	}

	private boolean isAtPageEdges(List<Integer> places) {
		boolean few = places.size() < ENOUGH;
		long edges = places.stream().filter(this::isAtPageEdge).filter((index) -> {
			Surroundings around = Surroundings.of(this.lines, this.furniture, index);
			return !around.opensSentence() && !(few && around.endsText());
		}).count();
		return edges > 1 && edges * 3 >= places.size() * 2L && !isRepeatedText(places);
	}

	/**
	 * Whether the line stands between the same words again and again, as the lines of
	 * repeated headings do.
	 */
	private boolean isRepeatedText(List<Integer> places) {
		List<Surroundings> inside = places.stream()
			.map((index) -> Surroundings.of(this.lines, this.furniture, index))
			.filter((around) -> !around.isBetweenRows())
			.toList();
		long contexts = inside.stream().map(Surroundings::words).distinct().count();
		return inside.size() > 1 && contexts * 2 <= inside.size();
	}

	private boolean isAtPageEdge(int index) {
		int before = index - 1;
		while (before >= 0 && this.lines.get(before).isGap()) {
			before--;
		}
		int behind = index + 1;
		while (behind < this.lines.size() && this.lines.get(behind).isGap()) {
			behind++;
		}
		return this.lines.get(index).newPage() || before < 0 || this.furniture[before]
				|| this.lines.get(before).isBlank()
				|| (behind < this.lines.size() && (this.furniture[behind] || this.lines.get(behind).newPage()));
	}

	/**
	 * Whether most of the places are such that the line cannot be a part of the text: the
	 * document has no room there for a line that nothing leads to and nothing follows.
	 * Inside a paragraph that is so only where pages end; and where half of the sentences
	 * around it need it, it is text.
	 */
	private boolean isOutOfPlace(List<Integer> places) {
		boolean pages = PageLength.isKept(this.lines, places);
		int odd = 0;
		int fitting = 0;
		int held = 0;
		Set<String> contexts = new HashSet<>();
		for (int index : places) {
			Surroundings around = Surroundings.of(this.lines, this.furniture, index);
			boolean inside = around.isInside() && !around.isBeforePart();
			boolean mayEnd = !inside || pages || isAtPageEdge(index);
			odd += (around.isOdd() && mayEnd) ? 1 : 0;
			fitting += (around.isFitting() || !mayEnd) ? 1 : 0;
			held += (around.followed() && !around.isBeforePart() && around.holds()) ? 1 : 0;
			contexts.add(around.words());
		}
		return places.size() > 2 && odd > 1 && odd >= fitting && held * 2 < places.size() && contexts.size() > 2;
	}

}
