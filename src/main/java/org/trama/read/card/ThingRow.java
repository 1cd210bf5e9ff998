package org.trama.read.card;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;
import org.trama.model.ProvisionalId;

/**
 * A thing as a list shows it.
 *
 * @param id its id
 * @param acronym its usual acronym, if it has one
 * @param name its name
 * @param nameEn its name in English, if it is known
 * @param kind what sort of actor or place it is
 * @param actions in how many actions it is named, by whatever role
 * @param roles for actors: in how many by which role
 * @param agencies for other things: how many agencies lead or partner in those actions
 */
public record ThingRow(String id, @Nullable String acronym, String name, @Nullable String nameEn, @Nullable String kind,
		int actions, @Nullable RoleCounts roles, @Nullable Integer agencies) {

	/**
	 * True if no catalog has it and what it is was guessed; nothing otherwise.
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@JsonProperty
	public @Nullable Boolean provisional() {
		return ProvisionalId.is(this.id) ? true : null;
	}

	/**
	 * Its name for readers of a language.
	 * @param language the language
	 */
	public String nameIn(Locale language) {
		return Bilingual.of(this.name, this.nameEn).in(language);
	}

}
