package org.trama.document.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.document.PlanLevel;
import org.trama.document.outline.DraftRow.Words;
import org.trama.document.status.StatedStatus;

/**
 * A part of the plan's tree, or a line of action, while the text is being read.
 */
final class DraftPart {

	private PlanLevel level;

	private final PrintedCode printed;

	private Words title;

	private final List<DraftPart> parts = new ArrayList<>();

	private final Map<Key, DraftPart> known = new HashMap<>();

	private final List<DraftRow> rows = new ArrayList<>();

	private @Nullable StatedStatus status;

	private String code = "";

	/**
	 * Begins a part.
	 * @param level its level
	 * @param printed its code as it is printed
	 * @param title its title, and the lines of its heading
	 */
	DraftPart(PlanLevel level, PrintedCode printed, Words title) {
		this.level = level;
		this.printed = printed;
		this.title = title;
	}

	PlanLevel level() {
		return this.level;
	}

	PrintedCode printed() {
		return this.printed;
	}

	Words title() {
		return this.title;
	}

	/** Says what its title is once its line has been told apart. */
	void title(Words words) {
		this.title = words;
	}

	List<DraftPart> parts() {
		return this.parts;
	}

	List<DraftRow> rows() {
		return this.rows;
	}

	@Nullable StatedStatus status() {
		return this.status;
	}

	void status(StatedStatus said) {
		this.status = said;
	}

	String code() {
		return this.code;
	}

	void code(String given) {
		this.code = given;
	}

	/** Makes it a line of action: the plan has nothing below its level. */
	void becomeLine() {
		this.level = PlanLevel.LINE;
	}

	boolean isLine() {
		return this.level == PlanLevel.LINE;
	}

	/** Adds a part below it. */
	void add(DraftPart part) {
		this.parts.add(part);
		this.known.putIfAbsent(part.key(), part);
	}

	/** The part below that another would only repeat; the other if there is none. */
	DraftPart sameAs(DraftPart other) {
		return this.known.getOrDefault(other.key(), other);
	}

	/** What tells it from others beside it. */
	Key key() {
		return new Key(this.level, this.printed, this.title.text());
	}

	/** What rows repeat of a part. */
	record Key(PlanLevel level, PrintedCode printed, String title) {
	}

	/** How many lines there are, and how much stands beside them. */
	long weight() {
		return all().filter(DraftPart::isLine)
			.mapToLong((line) -> 1 + line.rows.stream().mapToLong(DraftRow::size).sum())
			.sum();
	}

	/** Whether somebody is named beside it. */
	boolean namesBodies() {
		return this.rows.stream().anyMatch(DraftRow::namesBodies);
	}

	/** It and all below it. */
	Stream<DraftPart> all() {
		return Stream.concat(Stream.of(this), this.parts.stream().flatMap(DraftPart::all));
	}

	boolean hasLines() {
		return all().anyMatch(DraftPart::isLine);
	}

}
