package org.trama.model;

import java.util.Comparator;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The words of a document that make a relationship of the graph true. Quotations of one
 * text compare as they stand in it.
 *
 * @param from the id of the node that the relationship begins at
 * @param type its type, such as {@code LEADS}
 * @param to the id of the node that it ends at
 * @param quote the words that name the thing related, or all of the text if all of it
 * shows the relationship
 * @param start the offset of the first character in the text that the evidence names
 * @param end the offset behind the last
 * @param clause the words that give an actor its role, if it has one
 * @param origin how it was read: {@code extracted}, {@code catalog} or {@code correction}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Quotation(String from, String type, String to, String quote, int start, int end, @Nullable Quote clause,
		String origin) implements Comparable<Quotation> {

	private static final Comparator<Quotation> AS_READ = Comparator.comparingInt(Quotation::start)
		.thenComparingInt(Quotation::end)
		.thenComparing(Quotation::type)
		.thenComparing(Quotation::from)
		.thenComparing(Quotation::to);

	@Override
	public int compareTo(Quotation other) {
		return AS_READ.compare(this, other);
	}

}
