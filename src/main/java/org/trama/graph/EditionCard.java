package org.trama.graph;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An edition of a plan: one document.
 *
 * @param id its id, such as {@code pem-2018}
 * @param title the document's title
 * @param year the year it covers
 * @param plan the plan it belongs to
 * @param sha256 the SHA-256 of the source
 * @param sourceName the name of the source file
 * @param origin where the document comes from
 * @param importedAt when it was last loaded
 * @param counts what it has
 */
public record EditionCard(String id, String title, int year, Titled plan, @Nullable String sha256,
		@Nullable String sourceName, @Nullable String origin, @Nullable Instant importedAt, Counts counts) {

	/**
	 * What an edition has.
	 *
	 * @param lines how many lines of action
	 * @param scheduled in how many of them it says that actions will be carried out
	 * @param actions how many actions
	 * @param agencies how many agencies its actions name
	 * @param organizations how many other actors
	 * @param programs how many programs
	 * @param instruments how many instruments
	 * @param forums how many forums
	 * @param populations how many populations
	 * @param places how many places
	 * @param unresolved how many names that the catalog lacks
	 */
	public record Counts(int lines, int scheduled, int actions, int agencies, int organizations, int programs,
			int instruments, int forums, int populations, int places, int unresolved) {
	}

}
