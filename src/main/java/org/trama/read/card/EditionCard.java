package org.trama.read.card;

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
		@Nullable String sourceName, @Nullable String origin, @Nullable Instant importedAt, EditionCounts counts) {

}
