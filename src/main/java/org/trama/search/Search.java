package org.trama.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.model.NameScope;
import org.trama.read.card.Slice;
import org.trama.search.spelling.SpellChecker;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks for words in actions, titles and names at once. Accents, case and inflection
 * don't matter, derived words are found too, and something that has several names is
 * found by each of them.
 */
@Service
@Transactional(readOnly = true)
public class Search {

	private final SearchQueries queries;

	private final SpellChecker spelling;

	Search(SearchQueries queries, SpellChecker spelling) {
		this.queries = queries;
		this.spelling = spelling;
	}

	/**
	 * Looks for what somebody typed.
	 * @param text words, names, and phrases in quotation marks; nothing else in it is
	 * syntax
	 * @param filter which of what is found is wanted
	 * @param skip how many of it stand before the page
	 * @param limit how many fit on it
	 * @return what has all of it; if nothing has, what has some of it
	 * @throws Unsearchable if it has no words that could be looked for, or too many
	 */
	public SearchAnswer find(String text, SearchFilter filter, long skip, int limit) {
		List<SearchTerm> wanted = terms(text, filter.names());
		List<Hit> hits = this.queries.hits(IndexQuery.all(wanted));
		boolean all = !hits.isEmpty() || wanted.size() == 1;
		List<Hit> found = filter.of(all ? hits : this.queries.hits(IndexQuery.any(wanted)));
		List<Hit> page = found.stream().skip(skip).limit(limit).toList();
		return new SearchAnswer(new Slice<>(findings(page, new Matches(wanted)), found.size()), all,
				hits.isEmpty() ? meant(text, filter) : null, Facets.of(found));
	}

	/** A suggestion that finds nothing is none. */
	private @Nullable DidYouMean meant(String text, SearchFilter filter) {
		return this.spelling.meant(text)
			.map((words) -> new DidYouMean(words,
					filter.of(this.queries.hits(IndexQuery.all(terms(words, filter.names())))).size()))
			.filter((meant) -> meant.total() > 0)
			.orElse(null);
	}

	/**
	 * What somebody typed, in the language of the full-text index {@code search}:
	 * whatever has all of it.
	 * @param text words, names and phrases, as in {@link #find}
	 * @throws Unsearchable if it has no words that could be looked for, or too many
	 */
	public String fullText(String text) {
		return IndexQuery.all(terms(text, NameScope.ALL));
	}

	private List<SearchTerm> terms(String text, NameScope names) {
		List<SearchTerm> wanted = SearchTermReader.read(text, this.queries.things(names));
		if (wanted.isEmpty()) {
			throw Unsearchable.empty();
		}
		if (wanted.size() > Unsearchable.MOST) {
			throw Unsearchable.tooMuch();
		}
		return wanted;
	}

	private List<Finding> findings(List<Hit> hits, Matches matches) {
		Map<String, FoundText> texts = this.queries.texts(hits);
		return hits.stream()
			.flatMap((hit) -> Stream.ofNullable(texts.get(hit.node())).map((text) -> text.finding(hit, matches)))
			.toList();
	}

}
