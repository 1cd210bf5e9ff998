package org.trama.question.answer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.it.WithBundledEdition;
import org.trama.model.Reference;
import org.trama.question.Column;
import org.trama.question.Parameter;
import org.trama.question.Question;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Narrowing a question does what its words say. A parameter that says "only" chooses
 * among the rows: what a row says doesn't depend on who asked for it.
 */
@WithBundledEdition
class NarrowedQuestionsIT {

	/** Parts of the plan, which not every answer has in its rows. */
	private static final Map<String, List<String>> PARTS = Map.of("objective", List.of("1", "5"), "strategy",
			List.of("1.1", "4.3"));

	@Autowired
	private Questions questions;

	@Autowired
	private Answers answers;

	@Test
	void shouldOnlyChooseAmongRowsWhereItSaysOnly() {
		int narrowed = 0;
		for (Question question : this.questions.all()) {
			for (Parameter parameter : question.parameters()) {
				if (parameter.type().isThing() && parameter.description().es().startsWith("Solo ")) {
					narrowed += narrow(question, parameter);
				}
			}
		}
		assertThat(narrowed).as("answers with rows").isGreaterThan(this.questions.all().size());
	}

	private int narrow(Question question, Parameter parameter) {
		Asked broad = Asked.all(this.answers, question);
		int answered = 0;
		for (String value : values(broad, parameter)) {
			Set<String> rows = rows(question, Map.of(parameter.name(), value));
			assertThat(broad.set(columns(question))).as("%s?%s=%s", question.id(), parameter.name(), value)
				.containsAll(rows);
			answered += rows.isEmpty() ? 0 : 1;
		}
		return answered;
	}

	/**
	 * The first, the middle and the last thing of the answer that the parameter takes.
	 */
	private static Collection<String> values(Asked broad, Parameter parameter) {
		List<String> kinds = parameter.type().kinds().stream().map((kind) -> kind.word()).toList();
		List<String> known = broad.rows()
			.stream()
			.flatMap((row) -> row.cells().values().stream())
			.flatMap((cell) -> (cell instanceof List<?> list) ? list.stream() : Stream.ofNullable(cell))
			.filter(Reference.class::isInstance)
			.map(Reference.class::cast)
			.filter((thing) -> kinds.contains(thing.kind()))
			.map(Reference::id)
			.distinct()
			.toList();
		Set<String> values = new TreeSet<>(PARTS.getOrDefault(parameter.type().word(), List.of()));
		if (!known.isEmpty()) {
			values.addAll(Set.of(known.get(0)));
			values.add(known.get(known.size() / 2));
			values.add(known.get(known.size() - 1));
		}
		return values;
	}

	@ParameterizedTest
	@CsvSource({ "agency-partners, actions", "crowded-lines, count", "joint-actions, actions", "overlaps, score",
			"population-pairs, actions", "shared-forums, shared", "shared-instruments, shared",
			"shared-programs, shared", "targets, value" })
	void shouldKeepJustTheRowsThatReachAMinimum(String id, String column) {
		Question question = this.questions.get(id);
		Parameter min = question.parameters()
			.stream()
			.filter((one) -> one.name().equals("min"))
			.findFirst()
			.orElseThrow();
		Map<String, String> all = Map.of("min", String.valueOf(min.minimum()));
		for (long least : new long[] { min.minimum(), min.minimum() + 1, 3, min.maximum() }) {
			List<String> reached = Asked.all(this.answers, id, all)
				.rows()
				.stream()
				.filter((row) -> ((Number) row.cells().get(column)).doubleValue() >= least)
				.map((row) -> row.cells().toString())
				.toList();
			assertThat(Asked.all(this.answers, id, Map.of("min", String.valueOf(least))).rows())
				.as("%s?min=%d", id, least)
				.extracting((row) -> row.cells().toString())
				.isEqualTo(reached);
		}
	}

	@ParameterizedTest
	@CsvSource({ "shared-programs, program, programs", "shared-forums, forum, forums",
			"shared-instruments, instrument, instruments" })
	void shouldCountOnlyWhatIsSharedOfThatWhichCounts(String id, String parameter, String column) {
		String one = Asked.all(this.answers, this.questions.get(id))
			.texts(column)
			.get(0)
			.replaceAll("[\\[\\]]|,.*", "");
		assertThat(Asked.all(this.answers, id, Map.of(parameter, one)).texts("shared", column)).isNotEmpty()
			.containsOnly("1 [%s]".formatted(one));
		assertThat(rows(this.questions.get(id), Map.of(parameter, one, "min", "2"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "brokers-between, agencyA, agencyB", "why-linked, agencyA, agencyB", "paths, from, to" })
	void shouldSeeNothingBetweenSomethingAndItself(String id, String one, String other) {
		Map<String, String> same = new LinkedHashMap<>(Map.of(one, "sre"));
		same.put(other, "Secretaría de Relaciones Exteriores");
		assertThat(rows(this.questions.get(id), same)).isEmpty();
	}

	private Set<String> rows(Question question, Map<String, String> parameters) {
		return Asked.all(this.answers, question.id(), parameters).set(columns(question));
	}

	private static String[] columns(Question question) {
		return question.columns().stream().map(Column::name).toArray(String[]::new);
	}

}
