package org.trama.extract.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;
import org.trama.model.Kind;

/**
 * A thing of the catalog that documents refer to by name.
 */
public sealed interface CatalogEntry permits Actor, Initiative, Population, Place {

	/**
	 * Its stable id, such as {@code programa-paisano}: the same for every document.
	 */
	String id();

	/**
	 * Its kind.
	 */
	Kind type();

	/**
	 * Its usual acronym, if it has one.
	 */
	default @Nullable String acronym() {
		return null;
	}

	/**
	 * The fewest words that still tell it from everything else, if its name is long and
	 * it has no acronym: what stands beside it where there is little room.
	 */
	default @Nullable String shortName() {
		return null;
	}

	/**
	 * The id of what it is a part of, as its family's hierarchy has it, if of anything.
	 */
	default @Nullable String above() {
		return null;
	}

	/**
	 * Its full name.
	 */
	String name();

	/**
	 * Other names it goes by, misspellings in published documents included.
	 */
	List<String> aliases();

	/**
	 * Why it is taken for what it is, if the catalog lacks it and only a document names
	 * it; null for what the catalog knows.
	 */
	default @Nullable Bilingual guessed() {
		return null;
	}

	/**
	 * Whether only a document names it: what it is was guessed, and somebody should
	 * confirm it.
	 */
	default boolean isProvisional() {
		return guessed() != null;
	}

}
