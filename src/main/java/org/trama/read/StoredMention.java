package org.trama.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.trama.model.Quote;

import org.springframework.data.neo4j.core.schema.RelationshipId;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.neo4j.core.schema.TargetNode;

/**
 * The words that relate a node to an action or to the title of a line of action. All
 * relationships that are read from a text have the same properties, so this is their one
 * shape; Spring Data finds the nodes of a relationship by the label of a concrete type,
 * hence an empty subclass for each. It fills the fields in.
 *
 * @param <T> what they relate
 */
abstract sealed class StoredMention<T> {

	/** Mentions in the order in which the text has their first words. */
	static final Comparator<StoredMention<?>> AS_READ = Comparator.comparingInt(StoredMention::first);

	@SuppressWarnings("UnusedVariable") // Spring Data asks for it
	@RelationshipId
	private @Nullable String relationship;

	private @Nullable String quote;

	private @Nullable Integer start;

	private @Nullable Integer end;

	private @Nullable List<String> moreQuotes;

	private @Nullable List<Integer> moreStarts;

	private @Nullable List<Integer> moreEnds;

	private @Nullable String clause;

	private @Nullable Integer clauseStart;

	private @Nullable Integer clauseEnd;

	private @Nullable String edition;

	private @Nullable String origin;

	@TargetNode
	private @Nullable T node;

	/**
	 * What the words relate.
	 */
	final T node() {
		return Objects.requireNonNull(this.node);
	}

	/**
	 * For words of a title: the id of the edition whose wording it is.
	 */
	final @Nullable String edition() {
		return this.edition;
	}

	/**
	 * Where this was learnt.
	 */
	final @Nullable String origin() {
		return this.origin;
	}

	/**
	 * The words that name it, as they stand in the text: the first in one property,
	 * further ones in lists beside it.
	 */
	final List<Quote> quotes() {
		List<Quote> quotes = new ArrayList<>();
		if (this.quote != null) {
			quotes.add(new Quote(this.quote, orZero(this.start), orZero(this.end)));
		}
		if (this.moreQuotes != null && this.moreStarts != null && this.moreEnds != null) {
			for (int i = 0; i < this.moreQuotes.size(); i++) {
				quotes.add(new Quote(this.moreQuotes.get(i), this.moreStarts.get(i), this.moreEnds.get(i)));
			}
		}
		quotes.sort(Comparator.comparingInt(Quote::start));
		return quotes;
	}

	/**
	 * For an actor: the words that give it its role.
	 */
	final @Nullable Quote reason() {
		return (this.clause != null) ? new Quote(this.clause, orZero(this.clauseStart), orZero(this.clauseEnd)) : null;
	}

	/** Behind all others if it has no words. */
	private int first() {
		List<Quote> quotes = quotes();
		return quotes.isEmpty() ? Integer.MAX_VALUE : quotes.get(0).start();
	}

	private static int orZero(@Nullable Integer offset) {
		return Objects.requireNonNullElse(offset, 0);
	}

	/** An actor's part in an action. */
	@RelationshipProperties
	static final class OfActor extends StoredMention<ThingEntity.Actor> {

	}

	/** An initiative that an action involves. */
	@RelationshipProperties
	static final class OfInitiative extends StoredMention<ThingEntity.Initiative> {

	}

	/** A population that an action serves or a line concerns. */
	@RelationshipProperties
	static final class OfPopulation extends StoredMention<ThingEntity.Population> {

	}

	/** A place where an action takes place. */
	@RelationshipProperties
	static final class OfPlace extends StoredMention<ThingEntity.Place> {

	}

	/** A quantity that an action promises. */
	@RelationshipProperties
	static final class OfTarget extends StoredMention<ActionEntity.Target> {

	}

	/** A name in an action that the catalog lacks. */
	@RelationshipProperties
	static final class OfUnresolved extends StoredMention<ActionEntity.Unresolved> {

	}

}
