package org.trama.question.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.trama.model.Bilingual;
import org.trama.model.Kind;
import org.trama.model.Reference;
import org.trama.question.Parameter;
import org.trama.question.ParameterType;
import org.trama.question.Question;

/**
 * The search for what a question was asked with that nothing can fulfil at once: then its
 * answer says nothing about anything.
 *
 * @param transaction what the answer was read in
 */
record Contradictions(TransactionContext transaction) {

	/** Kinds of parts of a plan, the higher first; an edition has them all. */
	private static final List<Kind> PARTS = List.of(Kind.EDITION, Kind.OBJECTIVE, Kind.STRATEGY, Kind.LINE);

	private static final String WITHIN = """
			MATCH (whole:%s {id: $whole}), (part:%s {id: $part})
			WHERE EXISTS { (whole)-[:HAS_STRATEGY|HAS_LINE*1..2]->(part) }
			  OR EXISTS { (whole:Edition)-[:SCHEDULES]->(:ActionLine)<-[:HAS_STRATEGY|HAS_LINE*0..2]-(part) }
			RETURN part.id LIMIT 1""";

	/**
	 * The first contradiction, if there is one.
	 * @param question the question
	 * @param parameters what it was asked with
	 */
	Optional<Bilingual> first(Question question, Map<String, @Nullable Object> parameters) {
		return Stream.concat(otherKind(question, parameters), elsewhere(parameters)).findFirst();
	}

	/** A thing of one kind, where only another kind counts. */
	private static Stream<Bilingual> otherKind(Question question, Map<String, @Nullable Object> parameters) {
		List<Kind> wanted = question.parameters()
			.stream()
			.filter((parameter) -> parameter.type().equals(ParameterType.CHOICE))
			.flatMap((parameter) -> kind(parameters.get(parameter.name())).stream())
			.toList();
		return question.parameters()
			.stream()
			.map(Parameter::type)
			.map(ParameterType::kinds)
			.filter((kinds) -> kinds.size() > 1)
			.distinct()
			.flatMap((kinds) -> wanted.stream().filter(kinds::contains))
			.flatMap((kind) -> things(parameters).filter((thing) -> isOfSameFamily(thing, kind) && !thing.is(kind))
				.map((thing) -> otherKind(thing, kind)));
	}

	private static Bilingual otherKind(Reference thing, Kind wanted) {
		Kind own = Kind.ofWord(thing.kind()).orElseThrow();
		return new Bilingual(
				"Los dos filtros se contradicen: el tipo de %s es «%s», y se pidió «%s».".formatted(thing.label(),
						own.title().es(), wanted.title().es()),
				"The two filters contradict each other: %s is of type “%s”, and “%s” was asked for."
					.formatted(thing.labels().en(), own.title().en(), wanted.title().en()));
	}

	/** A part of a plan that isn't in the other that was asked for. */
	private Stream<Bilingual> elsewhere(Map<String, @Nullable Object> parameters) {
		List<Reference> parts = PARTS.stream()
			.flatMap((kind) -> things(parameters).filter((thing) -> thing.is(kind)))
			.toList();
		return parts.stream()
			.flatMap((whole) -> parts.stream()
				.filter((part) -> level(part) > level(whole) && !isWithin(part, whole))
				.map((part) -> elsewhere(part, whole)));
	}

	private boolean isWithin(Reference part, Reference whole) {
		return this.transaction
			.run(WITHIN.formatted(label(whole), label(part)), Map.of("whole", whole.id(), "part", part.id()))
			.hasNext();
	}

	private static Bilingual elsewhere(Reference part, Reference whole) {
		return new Bilingual(
				"Los dos filtros se contradicen: %s no está en %s.".formatted(called(part).es(), called(whole).es()),
				"The two filters contradict each other: %s isn't in %s.".formatted(called(part).en(),
						called(whole).en()));
	}

	private static Bilingual called(Reference part) {
		Bilingual kind = Kind.ofWord(part.kind()).orElseThrow().title();
		return new Bilingual("«%s %s»".formatted(kind.es(), part.label()),
				"“%s %s”".formatted(kind.en(), part.labels().en()));
	}

	private static String label(Reference part) {
		return Kind.ofWord(part.kind()).orElseThrow().keyLabel();
	}

	private static int level(Reference part) {
		return PARTS.indexOf(Kind.ofWord(part.kind()).orElseThrow());
	}

	private static boolean isOfSameFamily(Reference thing, Kind kind) {
		return Kind.ofWord(thing.kind()).filter((own) -> own.family() == kind.family()).isPresent();
	}

	private static Optional<Kind> kind(@Nullable Object value) {
		return (value instanceof String word) ? Kind.ofWord(word) : Optional.empty();
	}

	private static Stream<Reference> things(Map<String, @Nullable Object> parameters) {
		return parameters.values().stream().filter(Reference.class::isInstance).map(Reference.class::cast);
	}

}
