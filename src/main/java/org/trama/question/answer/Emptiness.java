package org.trama.question.answer;

import java.util.HashSet;
import java.util.List;
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
		Stream<Bilingual> meant = Stream.ofNullable(question.nothing())
			.map((nothing) -> new Bilingual(nothing.es(), nothing.en()));
		return Stream.concat(things.stream().filter(this::isIdle).map(Emptiness::idle), meant)
			.reduce((one, other) -> new Bilingual(one.es() + " " + other.es(), one.en() + " " + other.en()))
			.orElse(null);
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
		return new Bilingual(es.formatted(thing.label()), en.formatted(thing.label()));
	}

}
