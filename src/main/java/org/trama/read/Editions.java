package org.trama.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.trama.read.aggregate.EditionAggregates;
import org.trama.read.card.EditionAccount;
import org.trama.read.card.EditionCard;
import org.trama.read.card.EditionCounts;
import org.trama.read.card.SourceText;
import org.trama.read.card.UnresolvedName;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The editions that have been loaded, and their sources.
 */
@Service
@Transactional(readOnly = true)
public class Editions {

	private static final JsonMapper JSON = new JsonMapper();

	private final EditionRepository editions;

	private final ActionRepository actions;

	private final SourcePageRepository pages;

	private final EditionAggregates aggregates;

	Editions(EditionRepository editions, ActionRepository actions, SourcePageRepository pages,
			EditionAggregates aggregates) {
		this.editions = editions;
		this.actions = actions;
		this.pages = pages;
		this.aggregates = aggregates;
	}

	/**
	 * All editions, the newest first.
	 */
	public List<EditionCard> list() {
		return cards(this.editions.findAllByOrderByYearDescIdAsc());
	}

	/**
	 * An edition.
	 * @param id its id
	 */
	public Optional<EditionCard> find(String id) {
		return cards(this.editions.findById(id).stream().toList()).stream().findFirst();
	}

	/**
	 * The ids of the editions that an id, a year or a plan's id stands for, the newest
	 * first.
	 * @param name an edition's id, a year or a plan's id
	 */
	public List<String> called(String name) {
		return this.editions.findAllByOrderByYearDescIdAsc()
			.stream()
			.filter((edition) -> edition.isCalled(name))
			.map(EditionEntity::id)
			.toList();
	}

	/**
	 * The newest edition of each plan, by the plan's id.
	 * @param among the ids of the editions that count; none for all
	 */
	public Map<String, String> newest(Collection<String> among) {
		return this.editions.findAllByOrderByYearDescIdAsc()
			.stream()
			.filter((edition) -> among.isEmpty() || among.contains(edition.id()))
			.collect(Collectors.toMap(EditionEntity::planId, EditionEntity::id, (newer, older) -> newer));
	}

	/**
	 * The ids of all editions, the newest first.
	 */
	public List<String> ids() {
		return this.editions.findAllByOrderByYearDescIdAsc().stream().map(EditionEntity::id).toList();
	}

	/**
	 * The names in an edition that the catalog lacks, in the order of the document.
	 * @param id the edition's id
	 */
	public List<UnresolvedName> unresolved(String id) {
		return this.actions.findWithUnresolvedNames(id).stream().flatMap(ActionEntity::unresolvedNames).toList();
	}

	/**
	 * What became of the lines of an edition's document when it was read.
	 * @param id the edition's id
	 */
	public EditionAccount account(String id) {
		return this.editions.findAccount(id)
			.map((json) -> JSON.readValue(json, EditionAccount.class))
			.orElse(EditionAccount.NONE);
	}

	/**
	 * How many lines an edition's source has.
	 * @param id the edition's id
	 */
	public int sourceLength(String id) {
		return this.aggregates.sourceLength(id);
	}

	/**
	 * Lines of an edition's source, as they stand in the document.
	 * @param id the edition's id
	 * @param from the number of the first line wanted
	 * @param to the number of the last
	 */
	public List<SourceText> source(String id, int from, int to) {
		return this.pages.findWithLines(id, from, to).stream().flatMap((page) -> page.lines(from, to)).toList();
	}

	private List<EditionCard> cards(List<EditionEntity> editions) {
		Map<String, EditionCounts> counts = this.aggregates.counts(editions.stream().map(EditionEntity::id).toList());
		return editions.stream().map((edition) -> edition.card(counts)).toList();
	}

}
