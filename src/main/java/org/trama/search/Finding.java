package org.trama.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.trama.model.ProvisionalId;
import org.trama.read.card.Coded;

/**
 * Something that was found.
 *
 * @param kind what it is: {@code action}, {@code line}, {@code strategy},
 * {@code objective}, or a kind of thing such as {@code agency}
 * @param id its id
 * @param acronym its acronym, if it has one
 * @param name its name or title; an action has none
 * @param nameEn its name in English, if it is known
 * @param code its code in the plan, if it is a title
 * @param edition for actions: the id of the edition it is stated in
 * @param line for actions: the line of action it advances
 * @param score how well it fits, to be compared within one answer only
 * @param snippet the part of its text, title or names that shows why it was found
 */
public record Finding(String kind, String id, @Nullable String acronym, @Nullable String name, @Nullable String nameEn,
		@Nullable String code, @Nullable String edition, @Nullable Coded line, double score, Snippet snippet) {

	/**
	 * True if no catalog has it and what it is was guessed; nothing otherwise.
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@JsonProperty
	public @Nullable Boolean provisional() {
		return ProvisionalId.is(this.id) ? true : null;
	}

}
