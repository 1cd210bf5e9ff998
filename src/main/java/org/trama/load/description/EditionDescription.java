package org.trama.load.description;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The words of somebody about a document that the document itself doesn't say: which plan
 * it is an edition of and how it is cited. Whatever is not said can be filled in from
 * another description.
 *
 * @param id the edition's id
 * @param title the document's title
 * @param year the year it covers
 * @param planId the plan's id
 * @param planTitle the plan's title
 * @param origin where the document comes from, in words
 * @param country the code of the country whose names it uses, such as {@code mx}
 */
public record EditionDescription(@Nullable String id, @Nullable String title, @Nullable Integer year,
		@Nullable String planId, @Nullable String planTitle, @Nullable String origin, @Nullable String country) {

	/** Says nothing. */
	public static final EditionDescription NONE = new EditionDescription(null, null, null, null, null, null, null);

	/**
	 * Refuses a description with something in it that cannot be used.
	 * @param where where it was given, for messages
	 * @throws InvalidDescription if an id, the year or the country cannot be used
	 */
	public void requireUsable(String where) {
		require(where, "id", this.id, DescriptionRules::id);
		require(where, "plan.id", this.planId, DescriptionRules::id);
		require(where, "year", this.year, DescriptionRules::year);
		require(where, "country", this.country, DescriptionRules::country);
	}

	private static <T> void require(String where, String key, @Nullable T said, Consumer<T> rule) {
		try {
			if (said != null) {
				rule.accept(said);
			}
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidDescription(where, key, String.valueOf(ex.getMessage()));
		}
	}

	/**
	 * Fills in what this description doesn't say.
	 * @param other what another description says
	 * @return both together; where both say something, this one counts
	 */
	public EditionDescription orElse(EditionDescription other) {
		return new EditionDescription(first(other, EditionDescription::id), first(other, EditionDescription::title),
				first(other, EditionDescription::year), first(other, EditionDescription::planId),
				first(other, EditionDescription::planTitle), first(other, EditionDescription::origin),
				first(other, EditionDescription::country));
	}

	private <T> @Nullable T first(EditionDescription other, Function<EditionDescription, @Nullable T> part) {
		return Optional.ofNullable(part.apply(this)).orElse(part.apply(other));
	}

}
