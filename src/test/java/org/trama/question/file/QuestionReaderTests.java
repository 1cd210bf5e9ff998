package org.trama.question.file;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.question.Column;
import org.trama.question.Parameter;
import org.trama.question.ParameterType;
import org.trama.question.Question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QuestionReaderTests {

	private static final String FILE = """
			/*
			title: {es: Acciones de una línea 𝒂, en: Actions of a line}
			description: {es: Cuáles son., en: Which they are.}
			parameters:
			  only: {type: line, es: La línea., en: The line.}
			  most:
			    type: integer
			    default: 5
			    minimum: 1
			    maximum: 9
			    es: Cuántas.
			    en: How many.
			columns:
			  line: {type: node, es: La línea., en: The line.}
			  actions: {type: integer, es: Cuántas son., en: How many they are.}
			graph:
			  - {from: line, to: line, type: IS, weight: actions}
			example: {most: 3}
			*/
			WITH null AS only, 5 AS most
			MATCH way = (x:Action)-[:ADVANCES]->(l:ActionLine)
			WHERE only IS NULL OR l.id = only
			WITH most, l, collect(way) AS evidence
			CALL (l) { MATCH (l)<-[:ADVANCES]-(y) RETURN count(y) AS actions }
			WITH * WHERE actions <= most
			RETURN l AS line, actions, evidence
			ORDER BY line.id
			""";

	@Test
	void shouldTakeEverythingFromTheFileWhenItIsRight() {
		Question question = QuestionReader.read("line-actions.cypher", FILE);
		assertThat(question.id()).isEqualTo("line-actions");
		assertThat(question.title().en()).isEqualTo("Actions of a line");
		assertThat(question.parameters()).extracting(Parameter::name, Parameter::type, Parameter::defaultValue)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("only", ParameterType.of("line"), null),
					org.assertj.core.groups.Tuple.tuple("most", ParameterType.INTEGER, 5L));
		assertThat(question.columns()).extracting(Column::name).containsExactly("line", "actions");
		assertThat(question.example()).containsExactly(java.util.Map.entry("most", "3"));
		assertThat(question.cypher()).isEqualTo(FILE);
	}

	@Test
	void shouldPutParametersInPlaceOfTheDefaultsWhenTheQueryIsRun() {
		assertThat(QuestionReader.read("q.cypher", FILE).query()).startsWith("WITH $only AS only, $most AS most\nMATCH")
			.endsWith("ORDER BY line.id\n");
	}

	@ParameterizedTest
	@CsvSource({ "1, 5", "5, 9", "5, 5" })
	void shouldTakeADefaultThatIsTheLeastOrTheMost(String minimum, String maximum) {
		String file = FILE.replace("minimum: 1", "minimum: " + minimum).replace("maximum: 9", "maximum: " + maximum);
		assertThat(QuestionReader.read("q.cypher", file).parameters().get(1).defaultValue()).isEqualTo(5L);
	}

	@Test
	void shouldTakeSeveralWordsAsAList() {
		String file = FILE.replace("type: line, es", "type: choices, choices: [a, b], default: [a, b], es")
			.replace("null AS only", "['a', 'b'] AS only");
		Question question = QuestionReader.read("q.cypher", file);
		assertThat(question.parameters().get(0).defaultValue()).isEqualTo(java.util.List.of("a", "b"));
		assertThat(question.query()).startsWith("WITH $only AS only, $most AS most\n");
	}

	@ParameterizedTest(name = "{3}")
	@CsvSource(delimiter = '|',
			textBlock = """
					l.id = only            | l..id = only                          | 22 | not expected here
					ORDER BY line.id       | ORDER BY                              | 28 | the end of the file
					ORDER BY line.id       | ORDER BY line.id; RETURN 1            | 27 | one statement
					WITH * WHERE           | CREATE (n) WITH * WHERE               | 25 | CREATE is not allowed
					WITH * WHERE           | SET l.x = 1 WITH * WHERE              | 25 | SET is not allowed
					WITH * WHERE           | REMOVE l.x WITH * WHERE               | 25 | REMOVE is not allowed
					WITH * WHERE           | DETACH DELETE l WITH * WHERE          | 25 | DETACH is not allowed
					WITH * WHERE           | FOREACH (i IN [1] ¦ SET l.x = i) WITH * WHERE | 25 | FOREACH is not allowed
					WITH * WHERE           | LOAD CSV FROM 'file:///x' AS c WITH * WHERE    | 25 | LOAD is not allowed
					WITH * WHERE           | CALL db.labels() YIELD label WITH * WHERE      | 25 | CALL is not allowed
					WITH * WHERE           | USE other WITH * WHERE                | 25 | USE is not allowed
					RETURN count(y)        | MERGE (z) RETURN count(y)             | 24 | MERGE is not allowed
					AS actions }           | AS actions } IN TRANSACTIONS          | 24 | one transaction
					l.id = only            | l.id = $only                          | 22 | $only would be missing
					l.id = only            | l.id = '\\u0041'                      | 22 | unicode escapes
					only IS NULL OR l.id = only | l.id = 'a'                       | 5  | never uses it
					5 AS most              | 6 AS most                             | 20 | 5 in the header, but 6 in the query
					5 AS most              | 5 AS most, 1 AS more                  | 20 | more, which the header lacks
					', 5 AS most'          | ''                                    | 6  | lacks the parameter most
					'actions, evidence'    | 'actions'                             | 26 | lacks the column evidence
					'actions, evidence'    | 'evidence, actions'                   | 26 | another order
					'actions, evidence'    | 'actions, most, evidence'             | 26 | most, which the header lacks
					'l AS line, actions, evidence' | *                             | 26 | names its columns
					title:                 | titel:                                | 2  | titel is no key
					en: Which they are.    | fr: Quelles.                          | 3  | description.fr is no key; there are en, es
					en: Which they are.    | en:                                   | 3  | en says nothing
					example: {most: 3}     | ''                                    | 2  | example is missing
					example: {most: 3}     | example: {least: 3}                   | 18 | least
					type: line, es         | type: lines, es                       | 5  | no parameter type 'lines'
					columns:               | colunms:                              | 13 | colunms is no key
					minimum: 1             | minimun: 1                            | 9  | parameters.most.minimun is no key
					weight: actions        | wieght: actions                       | 17 | graph[0].wieght is no key
					type: node             | type: nod                             | 14 | no column type 'nod'
					maximum: 9             | maximum: 4                            | 6  | a default that it would not take
					maximum: 9             | ''                                    | 6  | needs a maximum
					maximum: 9             | maximum: many                         | 10 | many
					'  most:'              | '  only:'                             | 6  | Duplicate
					type: line, es         | 'type: line, required: true, default: a, es' | 5 | so it can't have a default
					type: line, es         | type: choices, es                    | 5  | needs choices
					type: line, es         | 'type: choices, choices: [initiatve*, any], es' | 5 | no family 'initiatve*'
					type: line, es         | 'type: choices, choices: ["a,b"], es' | 5 | a choice with a comma
					type: line, es         | 'type: choices, choices: [a, b], default: [a, c], es' | 5 | it would not take
					type: line, es         | 'type: choices, choices: [a, b], default: [a, b], es' | 20 | [a, b] in the header
					weight: actions        | weight: line                          | 16 | no number
					from: line             | from: actions                         | 16 | no nodes
					to: line               | to: actions                           | 16 | no nodes
					most                   | page                                  | 6  | means something else to the API
					most                   | Most                                  | 6  | no name such as maxHops
					type: line, es         | 'type: line, minimum: 1, es'          | 5  | needs a minimum if, and only if
					type: line, es         | 'type: boolean, default: maybe, es'   | 5  | it would not take
					type: line, es         | 'type: choice, choices: [a, b], default: c, es' | 5 | it would not take
					type: line, es         | 'type: line, default: 3, es'          | 5  | it would not take
					from: line             | from: nothing                         | 16 | no column nothing
					title:                 | ' title:'                             | 3  |
					/*                     | //                                    | 1  | begins with its header
					""")
	void shouldSayWhereAndWhatWhenTheFileIsMistaken(String right, String wrong, int line, String what) {
		String file = FILE.replace(right, wrong.replace('¦', '|'));
		assertThat(file).isNotEqualTo(FILE);
		assertThatExceptionOfType(MistakenQuestion.class).isThrownBy(() -> QuestionReader.read("q.cypher", file))
			.withMessageStartingWith("q.cypher, line %d: ".formatted(line))
			.withMessageContaining((what != null) ? what : "");
	}

	@ParameterizedTest
	@CsvSource({ "Q.cypher", "q q.cypher", "q.txt", "-q.cypher", "../q.cypher" })
	void shouldRefuseAFileWhoseNameIsNoId(String name) {
		assertThatExceptionOfType(MistakenQuestion.class).isThrownBy(() -> QuestionReader.read(name, FILE));
	}

}
