package org.trama.brief;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;
import org.trama.model.Quote;
import org.trama.model.Reference;

/**
 * A brief of one thing: two sheets of paper at most. What didn't fit is counted and said.
 *
 * @param subject what it is about
 * @param kind what that is called
 * @param title its title
 * @param edition the edition that all of it is read from
 * @param day the day it was made
 * @param summary a few sentences with the numbers
 * @param sections what is known, each part as a table
 * @param passages the words behind it, numbered from 1, in the order of the document
 * @param left how many passages stand here without their words, said in words; none if
 * all have them
 * @param citation how to cite it, but for its address
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Brief(Reference subject, Bilingual kind, Bilingual title, Source edition, LocalDate day,
		List<Bilingual> summary, List<Section> sections, List<Passage> passages, @Nullable Bilingual left,
		Bilingual citation) {

	public Brief {
		summary = List.copyOf(summary);
		sections = List.copyOf(sections);
		passages = List.copyOf(passages);
	}

	/**
	 * Whether there is more than stands here.
	 */
	@JsonIgnore
	public boolean leavesOut() {
		return this.left != null || this.sections.stream().anyMatch((section) -> section.left() != null);
	}

	/**
	 * The edition that a brief is read from.
	 *
	 * @param id its id
	 * @param title its title
	 * @param plan the title of the plan it belongs to
	 * @param sha256 the SHA-256 of its document
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Source(String id, String title, String plan, @Nullable String sha256) {
	}

	/**
	 * A part of a brief.
	 *
	 * @param id which part: {@code who}, {@code alone}, {@code overlaps},
	 * {@code promises} or {@code idle}
	 * @param title its heading
	 * @param note what it counts or, where it has no rows, what that means
	 * @param columns the heads of its columns
	 * @param rows its rows, each with as many cells
	 * @param left how many rows there are beside these, said in words; none if none
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Section(String id, Bilingual title, Bilingual note, List<Bilingual> columns, List<List<Cell>> rows,
			@Nullable Bilingual left) {

		public Section {
			columns = List.copyOf(columns);
			rows = rows.stream().map(List::copyOf).toList();
		}

	}

	/**
	 * What stands in a cell: words, things, or the numbers of passages.
	 *
	 * @param words words, if any
	 * @param things the things that are named
	 * @param more how many things there are beside these
	 * @param passages the numbers of the passages that support it
	 * @param place where in the document it stands, if it is no passage
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Cell(@Nullable Bilingual words, List<Reference> things, int more, List<Integer> passages,
			@Nullable Place place) {

		public Cell {
			things = List.copyOf(things);
			passages = List.copyOf(passages);
		}

	}

	/**
	 * Lines of an edition's document.
	 *
	 * @param firstLine the first of them
	 * @param lastLine the last
	 */
	public record Place(int firstLine, int lastLine) {
	}

	/**
	 * An action's words, as many of them as there is room for.
	 *
	 * @param number the number by which statements refer to it
	 * @param action the action's id
	 * @param line the line of action it advances
	 * @param place where in the document it stands
	 * @param words the parts of its text that support the statements; none where there is
	 * no room
	 * @param length how long the whole text is
	 */
	public record Passage(int number, String action, Reference line, Place place, List<Quote> words, int length) {

		public Passage {
			words = List.copyOf(words);
		}

		/**
		 * Whether all of the action's text stands here.
		 */
		public boolean whole() {
			return this.words.stream().anyMatch((quote) -> quote.end() - quote.start() == this.length);
		}

	}

}
