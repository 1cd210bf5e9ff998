package org.trama.document.outline;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;

/**
 * A way in which plans are laid out, as a layout file says it.
 *
 * @param id the file's name without its ending
 * @param name what a person calls it
 * @param levels its levels, the widest first; the last is the line of action
 * @param actions what is an action
 * @param responsible where it stands who is responsible
 * @param row how a row that stands in one line is told apart, with groups of the names
 * {@code title}, {@code lead} and {@code partner}; null if rows don't
 * @param marks what fills cells that say yes
 * @param ends first words of headings behind the plan, besides those that always are
 * @param repeated whether each row repeats the headings above it
 * @param verbs whether titles begin with a verb that says what shall be done
 */
record PlanLayout(String id, Bilingual name, List<LevelRule> levels, Actions actions, Responsible responsible,
		@Nullable Pattern row, Set<String> marks, Set<String> ends, boolean repeated, boolean verbs) {

	/** Its name, and the id by which a person can ask for it. */
	Bilingual named() {
		return new Bilingual("%s (%s)".formatted(this.name.es(), this.id),
				"%s (%s)".formatted(this.name.en(), this.id));
	}

	/** The index of the level of lines of action. */
	int lineLevel() {
		return this.levels.size() - 1;
	}

	/** Running text is read as such only where nothing else is found. */
	boolean isLastResort() {
		return this.actions == Actions.LED;
	}

	/** Whether a place alone says who is responsible. */
	boolean namesWithoutLabels() {
		return this.responsible != Responsible.LINE && this.responsible != Responsible.GROUP;
	}

	/** Whether a line's text may go on behind the labels that say who is responsible. */
	boolean readsTextBehindLabels() {
		return !this.repeated && this.responsible == Responsible.LINE && this.actions != Actions.ALL;
	}

	/**
	 * Where the file itself tells rows apart, only layouts are tried that know rows or
	 * headings by their words: a text may have tables beside its plan.
	 */
	boolean isTriedFor(Set<Integer> breaks) {
		boolean labelled = this.levels.stream().anyMatch((rule) -> !rule.labels().isEmpty());
		return this.repeated || breaks.isEmpty() || (labelled && this.responsible == Responsible.LINE);
	}

	/** What an action is. */
	enum Actions {

		/** Each paragraph under a line, or the line if somebody is named for it. */
		TEXT,
		/** A line for which somebody is named. */
		NAMED,
		/** Each line. */
		ALL,
		/** A paragraph that says who does it. */
		LED

	}

	/** Where it stands who is responsible. */
	enum Responsible {

		/** Behind each line. */
		LINE,
		/** Behind several lines, for all of them. */
		GROUP,
		/** In the last cells of a row. */
		CELLS,
		/** In the row's one line. */
		ROW,
		/** In the line's own title. */
		TITLE

	}

}
