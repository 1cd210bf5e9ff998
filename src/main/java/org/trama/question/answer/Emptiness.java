package org.trama.question.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.trama.model.Bilingual;
import org.trama.model.Family;
import org.trama.model.Kind;
import org.trama.model.NameScope;
import org.trama.model.Reference;
import org.trama.question.EmptyAnswer;
import org.trama.question.Parameter;
import org.trama.question.Question;

/**
 * Tells why an answer has no rows: because of what it was asked with, where that is so,
 * else as the question's file says it.
 *
 * @param transaction what the answer was read in
 * @param editions the editions that the question was narrowed to, none if to none
 */
record Emptiness(TransactionContext transaction, List<String> editions) {

	/**
	 * Whoever leads or partners has a part in an action; a whole has what its parts have.
	 */
	private static final String IDLE = """
			MATCH (n:%s {id: $id})
			WHERE NOT EXISTS {
			  MATCH (n)<-[:BROADER|WITHIN*0..5]-()-[r]-(x:Action)
			  WHERE (NOT n:Actor OR type(r) IN ['LEADS', 'PARTNERS_IN'])
			    AND ($editions = [] OR EXISTS { (x)-[:STATED_IN]->(e:Edition) WHERE e.id IN $editions })
			}
			RETURN n.id""";

	/**
	 * Why an answer has no rows, if anything can be said.
	 * @param question the question
	 * @param parameters what it was asked with
	 */
	@Nullable Bilingual of(Question question, Map<String, @Nullable Object> parameters) {
		List<Reference> things = parameters.values()
			.stream()
			.filter(Reference.class::isInstance)
			.map(Reference.class::cast)
			.filter((thing) -> Kind.ofWord(thing.kind()).map(Kind::family).isPresent())
			.toList();
		Optional<Reference> guessed = things.stream()
			.filter((thing) -> isKnownAlone(question, parameters) && thing.provisional() != null)
			.findFirst();
		if (guessed.isPresent()) {
			return said(guessed.get(), "El nombre de %s está por confirmar, y solo se pidieron los del catálogo.",
					"The name of %s is to be confirmed, and only those of the catalogue were asked for.");
		}
		Set<Reference> once = new HashSet<>();
		Optional<Reference> twice = things.stream().filter((thing) -> !once.add(thing)).findFirst();
		if (twice.isPresent()) {
			return said(twice.get(), "Se preguntó dos veces por %s: elija otra cosa en uno de los dos campos.",
					"%s was chosen twice: choose something else in one of the two fields.");
		}
		Optional<Bilingual> contradiction = new Contradictions(this.transaction).first(question, parameters);
		if (contradiction.isPresent()) {
			return contradiction.get();
		}
		return things.stream()
			.filter(this::isIdle)
			.map(Emptiness::idle)
			.reduce(Emptiness::together)
			.orElseGet(() -> meant(question, parameters));
	}

	private static Bilingual together(Bilingual one, Bilingual other) {
		return new Bilingual(one.es() + " " + other.es(), one.en() + " " + other.en());
	}

	/**
	 * As the question's file says it, with what it was narrowed to in front: it is true
	 * of nothing else.
	 */
	private static @Nullable Bilingual meant(Question question, Map<String, @Nullable Object> parameters) {
		EmptyAnswer nothing = question.nothing();
		if (nothing == null) {
			return null;
		}
		List<Bilingual> narrowed = question.parameters()
			.stream()
			.filter((parameter) -> !parameter.required())
			.flatMap((parameter) -> Stream.ofNullable(parameters.get(parameter.name()))
				.filter(Reference.class::isInstance)
				.map((thing) -> narrowed(parameter, (Reference) thing)))
			.toList();
		if (narrowed.isEmpty()) {
			return new Bilingual(nothing.es(), nothing.en());
		}
		return new Bilingual(
				"En lo que se preguntó (%s): %s"
					.formatted(String.join("; ", narrowed.stream().map(Bilingual::es).toList()), goingOn(nothing.es())),
				"In what was asked about (%s): %s".formatted(
						String.join("; ", narrowed.stream().map(Bilingual::en).toList()), goingOn(nothing.en())));
	}

	private static Bilingual narrowed(Parameter parameter, Reference thing) {
		Bilingual label = parameter.label();
		return new Bilingual(label.es() + ": " + thing.labels().es(), label.en() + ": " + thing.labels().en());
	}

	/** A sentence behind a colon; acronyms stay as they are. */
	private static String goingOn(String sentence) {
		boolean word = sentence.length() > 1 && Character.isLowerCase(sentence.charAt(1));
		return word ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1) : sentence;
	}

	private static boolean isKnownAlone(Question question, Map<String, @Nullable Object> parameters) {
		return question.parameters().contains(Parameter.NAMES)
				&& NameScope.KNOWN.word().equals(parameters.get(Parameter.NAMES.name()));
	}

	private boolean isIdle(Reference thing) {
		String label = Kind.ofWord(thing.kind()).map(Kind::keyLabel).orElseThrow();
		return this.transaction.run(IDLE.formatted(label), Map.of("id", thing.id(), "editions", this.editions))
			.hasNext();
	}

	private static Bilingual idle(Reference thing) {
		boolean actor = Kind.ofWord(thing.kind()).filter((kind) -> kind.isOf(Family.ACTOR)).isPresent();
		return actor
				? said(thing, "%s no encabeza ninguna acción ni colabora en ninguna.",
						"%s neither leads any action nor partners in one.")
				: said(thing, "Ninguna acción nombra esto: %s.", "No action names this: %s.");
	}

	private static Bilingual said(Reference thing, String es, String en) {
		return new Bilingual(es.formatted(thing.labels().es()), en.formatted(thing.labels().en()));
	}

}
