package org.trama.read.card;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;

/**
 * The catalog's word on a thing.
 *
 * @param id its stable id
 * @param acronym its usual acronym, if it has one
 * @param name its name, in Spanish
 * @param nameEn its name in English, if known
 * @param aliases other names it goes by
 * @param kind what sort of actor or place it is
 * @param sector the sector of government an agency belongs to
 * @param source where these facts come from
 * @param guessed why it is taken for what it is, if no catalog has it
 */
public record Description(String id, @Nullable String acronym, String name, @Nullable String nameEn,
		List<String> aliases, @Nullable String kind, @Nullable String sector, @Nullable String source,
		@Nullable Bilingual guessed) {
}
