package org.trama.question.answer;

import java.time.Duration;
import java.util.List;

import org.trama.model.Bilingual;
import org.trama.model.Reference;
import org.trama.question.Bounds;
import org.trama.question.Parameter;

/**
 * A refusal to answer a question, and why.
 */
public final class RefusedQuestion extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	private final String subject;

	private final String value;

	private final transient Hints hints;

	private RefusedQuestion(Reason reason, String subject, String value, Hints hints) {
		super("%s: %s '%s'".formatted(reason, subject, value));
		this.reason = reason;
		this.subject = subject;
		this.value = value;
		this.hints = hints;
	}

	static RefusedQuestion unknown(String question, List<String> known) {
		return new RefusedQuestion(Reason.UNKNOWN_QUESTION, question, "", Hints.NONE.allowing(known));
	}

	static RefusedQuestion unknownParameter(String parameter, List<Parameter> known) {
		return new RefusedQuestion(Reason.UNKNOWN_PARAMETER, parameter, "",
				Hints.NONE.allowing(known.stream().map(Parameter::name).toList())
					.calling(known.stream().map(Parameter::label).toList()));
	}

	static RefusedQuestion missing(Parameter parameter) {
		return new RefusedQuestion(Reason.MISSING, parameter.name(), "",
				Hints.NONE.calling(List.of(parameter.label())));
	}

	static RefusedQuestion choice(Parameter parameter, String value, List<String> choices) {
		return new RefusedQuestion(Reason.CHOICE, parameter.name(), value, Hints.NONE.allowing(choices));
	}

	static RefusedQuestion number(Parameter parameter, String value, Bounds bounds) {
		return new RefusedQuestion(Reason.NUMBER, parameter.name(), value,
				Hints.NONE.within(bounds).calling(List.of(parameter.label())));
	}

	static RefusedQuestion name(Reason reason, Parameter parameter, String name, List<Reference> candidates) {
		return new RefusedQuestion(reason, parameter.name(), name, Hints.NONE.suggesting(candidates));
	}

	static RefusedQuestion slow(String question, Duration limit) {
		return new RefusedQuestion(Reason.SLOW, question, Double.toString(limit.toMillis() / 1000.0), Hints.NONE);
	}

	static RefusedQuestion withheld(Reason reason, String question, Object place) {
		return new RefusedQuestion(reason, question, place.toString(), Hints.NONE);
	}

	/**
	 * Why.
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * What is refused: a parameter; or the question's id, if the reason is in no
	 * parameter.
	 */
	public String subject() {
		return this.subject;
	}

	/**
	 * What the parameter was given; or the limit or the part of the answer that the
	 * reason names.
	 */
	public String value() {
		return this.value;
	}

	/**
	 * What there is, or can be given, instead.
	 */
	public List<String> allowed() {
		return this.hints.allowed();
	}

	/**
	 * The things that the value may mean.
	 */
	public List<Reference> candidates() {
		return this.hints.candidates();
	}

	/**
	 * The numbers that the parameter takes.
	 */
	public Bounds bounds() {
		return this.hints.bounds();
	}

	/**
	 * What a form calls the parameter, where that helps; of an unknown one, what it calls
	 * those that are {@code allowed}, in their order.
	 */
	public List<Bilingual> labels() {
		return this.hints.labels();
	}

	/** What helps to ask again. */
	private record Hints(List<String> allowed, List<Reference> candidates, Bounds bounds, List<Bilingual> labels) {

		static final Hints NONE = new Hints(List.of(), List.of(), new Bounds(Long.MIN_VALUE, Long.MAX_VALUE),
				List.of());

		Hints {
			allowed = List.copyOf(allowed);
			candidates = List.copyOf(candidates);
			labels = List.copyOf(labels);
		}

		Hints allowing(List<String> words) {
			return new Hints(words, this.candidates, this.bounds, this.labels);
		}

		Hints suggesting(List<Reference> things) {
			return new Hints(this.allowed, things, this.bounds, this.labels);
		}

		Hints within(Bounds numbers) {
			return new Hints(this.allowed, this.candidates, numbers, this.labels);
		}

		Hints calling(List<Bilingual> words) {
			return new Hints(this.allowed, this.candidates, this.bounds, words);
		}

	}

	/** The reasons there are. */
	public enum Reason {

		/** There is no such question; {@code allowed} are those there are. */
		UNKNOWN_QUESTION,

		/** The question has no such parameter; {@code allowed} are those it has. */
		UNKNOWN_PARAMETER,

		/** It can't be asked without this parameter. */
		MISSING,

		/** The parameter takes only the {@code allowed} words. */
		CHOICE,

		/** The parameter takes only whole numbers within {@code bounds}. */
		NUMBER,

		/** Nothing goes by this name; {@code candidates} have similar ones. */
		UNKNOWN_NAME,

		/** Each of the {@code candidates} goes by this name. */
		AMBIGUOUS_NAME,

		/** The question took longer than {@code value} seconds and was stopped. */
		SLOW,

		/**
		 * Nothing in the documents shows row {@code value} of the answer, from 0: a
		 * mistake in the question's file.
		 */
		UNEXPLAINED_ROW,

		/**
		 * The column {@code value} of the answer holds something else than it promises: a
		 * mistake in the question's file.
		 */
		MISFIT_CELL

	}

}
