package org.trama.question.answer;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.it.WithBundledEdition;
import org.trama.model.Reference;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What questions about links answer on the bundled programme is what the records of its
 * extraction say.
 */
@WithBundledEdition
class LinkQuestionsIT {

	@Autowired
	private Answers answers;

	@ParameterizedTest
	@CsvSource({ "sdh,inm,'agency,organization,program,instrument,forum',4", "sre,stps,agency,4",
			"sfp,pgr,'agency,program,instrument',4", "ss,stps,'population,line,place',4", "ss,stps,agency,6",
			"ptat,oasiss,'agency,organization,population',6", "mexico,repatriados,'program,forum,line',5",
			"sndif,stps,agency,1" })
	void shouldAgreeWithTheRecordsOnTheShortestPaths(String from, String to, String through, int max) {
		Asked hops = ask("paths",
				Map.of("from", from, "to", to, "through", through, "max", String.valueOf(max), "paths", "100"));
		assertThat(paths(hops)).isEqualTo(PathReckoning.OF_BUNDLED.shortest(from, to, Set.of(through.split(",")), max));
	}

	private static Set<String> paths(Asked hops) {
		Map<Object, String> paths = new TreeMap<>();
		hops.rows()
			.forEach((row) -> paths.merge(row.cells().get("path"), id(row, "from") + " > " + id(row, "to"),
					(path, hop) -> path.endsWith(" " + id(row, "from")) || path.startsWith(id(row, "from") + " >")
							? path + " > " + id(row, "to") : "broken at " + hop));
		return new TreeSet<>(paths.values());
	}

	@Test
	void shouldGiveNoMorePathsThanAskedFor() {
		assertThat(paths(ask("paths", Map.of("from", "sdh", "to", "inm", "paths", "2")))).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "sre,stps", "sre,inm", "inm,pgr", "oic-inm,sfp", "oic-inm,inm", "oic-inm,upm", "sdh,imjuve", "inm,oim",
			"ss,stps" })
	void shouldAgreeWithTheRecordsOnWhatTiesTwoActors(String one, String other) {
		assertThat(ask("why-linked", Map.of("agencyA", one, "agencyB", other)).texts("kind", "through", "actions"))
			.containsExactlyInAnyOrderElementsOf(TieReckoning.OF_BUNDLED.ties(one, other));
	}

	private Asked ask(String question, Map<String, String> parameters) {
		return Asked.all(this.answers, question, parameters);
	}

	private static String id(AnswerRow row, String column) {
		return ((Reference) row.cells().get(column)).id();
	}

}
