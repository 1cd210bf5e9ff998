package org.trama.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;

/**
 * The meaning of an answer without rows: often that is good news, and always it says
 * something.
 *
 * @param es what it means, in Spanish, true for whatever the question was narrowed to
 * @param en the same in English
 * @param instead the id of a question that tells more about it when it is asked with the
 * same parameters, such as who serves a population that no single agency serves alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmptyAnswer(@JsonProperty(required = true) String es, @JsonProperty(required = true) String en,
		@Nullable String instead) {

	public EmptyAnswer {
		Bilingual words = new Bilingual(es, en);
		es = words.es();
		en = words.en();
	}

}
