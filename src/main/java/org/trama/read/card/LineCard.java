package org.trama.read.card;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.model.Quote;

/**
 * A line of action.
 *
 * @param id its id, such as {@code pem-2014-2018:1.2.4}
 * @param code its code in the plan
 * @param title its title
 * @param plan the plan it belongs to
 * @param axis its axis, if the plan has any
 * @param objective its objective, if the plan has any
 * @param strategy its strategy, if the plan has any
 * @param editions what each edition says of it, the newest first
 * @param populations the people its title names
 * @param actions the actions that advance it
 */
public record LineCard(String id, String code, String title, Titled plan, @Nullable Coded axis,
		@Nullable Coded objective, @Nullable Coded strategy, List<Status> editions, List<Concern> populations,
		List<ActionRow> actions) {

	/**
	 * What an edition says of a line.
	 *
	 * @param edition the edition's id
	 * @param year its year
	 * @param planned whether it says that actions will be carried out, even where its
	 * paragraphs contradict it; absent if it doesn't say
	 * @param title the title in its wording
	 * @param firstLine the first line of the source in which the title stands
	 * @param lastLine the last one
	 */
	public record Status(String edition, int year, @Nullable Boolean planned, @Nullable String title,
			@Nullable Integer firstLine, @Nullable Integer lastLine) {
	}

	/**
	 * A population that the title names.
	 *
	 * @param id the population's id
	 * @param name its name
	 * @param edition the edition whose title names it
	 * @param quotes the words that name it, as offsets into the title in that edition
	 * @param origin where this was learnt
	 */
	public record Concern(String id, String name, @Nullable String edition, List<Quote> quotes,
			@Nullable String origin) {
	}

}
