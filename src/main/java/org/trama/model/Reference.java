package org.trama.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the graph, as much of it as is needed to name it and to ask for more.
 *
 * @param id its stable id, such as {@code inm}
 * @param kind its kind's word, such as {@code agency} or {@code line}; of a node that is
 * none of Trama's, its label in lower case
 * @param label the words for where there is little room: its acronym or code, else its
 * short form, else its name
 * @param name its full name or title
 * @param labelEn the words for where there is little room, in English, if they are known
 * @param nameEn its name in English, if it is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reference(String id, String kind, String label, String name, @Nullable String labelEn,
		@Nullable String nameEn) {

	/**
	 * Refers to a thing whose English names aren't known.
	 * @param id its id
	 * @param kind its kind's word
	 * @param label the words for where there is little room
	 * @param name its full name or title
	 */
	public Reference(String id, String kind, String label, String name) {
		this(id, kind, label, name, null, null);
	}

	/**
	 * Refers to a thing of a known kind.
	 * @param kind its kind
	 * @param id its id
	 * @param brief its acronym, code or short form, if it has one
	 * @param name its full name or title
	 */
	public static Reference of(Kind kind, String id, @Nullable String brief, String name) {
		return new Reference(id, kind.word(), (brief != null) ? brief : name, name);
	}

	/**
	 * The same with its names in English.
	 * @param brief its short form in English, if it has one
	 * @param full its name in English, if it has one
	 */
	public Reference inEnglish(@Nullable String brief, @Nullable String full) {
		return new Reference(this.id, this.kind, this.label, this.name, (brief != null) ? brief : full, full);
	}

	/**
	 * True if no catalog has it and what it is was guessed; nothing otherwise.
	 */
	@JsonProperty
	public @Nullable Boolean provisional() {
		return ProvisionalId.is(this.id) ? true : null;
	}

	/** Its words for where there is little room, for readers of either language. */
	public Bilingual labels() {
		return Bilingual.of(this.label, this.labelEn);
	}

	/** Its full name, for readers of either language. */
	public Bilingual names() {
		return Bilingual.of(this.name, this.nameEn);
	}

	/**
	 * Whether it is of a kind.
	 * @param one the kind
	 */
	public boolean is(Kind one) {
		return this.kind.equals(one.word());
	}

}
