package org.trama.question.file;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.model.Bilingual;
import org.trama.question.Column;
import org.trama.question.EmptyAnswer;
import org.trama.question.Parameter;
import org.trama.question.ParameterType;
import org.trama.question.Question;
import org.trama.question.Synonyms;

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
	void shouldTakeTheWordsOfPeopleFromTheFile() {
		String file = FILE.replace("parameters:", """
				synonyms: {es: [tareas, quehaceres], en: [tasks]}
				nothing: {es: No hay ninguna., en: There is none., instead: joint-actions}
				parameters:""").replace("{type: line, es:", "{type: line, label: {es: Línea, en: Line}, es:");
		Question question = QuestionReader.read("line-actions.cypher", file);
		assertThat(question.synonyms()).isEqualTo(new Synonyms(List.of("tareas", "quehaceres"), List.of("tasks")));
		assertThat(question.nothing()).isEqualTo(new EmptyAnswer("No hay ninguna.", "There is none.", "joint-actions"));
		assertThat(question.parameters().get(0).label()).isEqualTo(new Bilingual("Línea", "Line"));
	}

	@Test
	void shouldCallAParameterAsItsDescriptionBeginsWhenNothingElseIsSaid() {
		String file = FILE.replace("es: Cuántas.", "es: 'Cuántas hay: a lo más.'");
		Question question = QuestionReader.read("line-actions.cypher", file);
		assertThat(question.parameters().get(1).label()).isEqualTo(new Bilingual("Cuántas hay", "How many"));
		assertThat(question.synonyms()).isEqualTo(Synonyms.NONE);
		assertThat(question.nothing()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "synonyms: {es: [puente]}", "synonyms: {es: [''], en: [bridge]}",
			"nothing: {es: No hay ninguna.}", "nothing: {es: '', en: None.}" })
	void shouldRefuseWordsOfPeopleThatAreNotThereInBothLanguages(String words) {
		String file = FILE.replace("parameters:", words + "\nparameters:");
		assertThatExceptionOfType(MistakenQuestion.class).isThrownBy(() -> QuestionReader.read("q.cypher", file))
			.satisfies((mistake) -> assertThat(mistake.line()).isEqualTo(4));
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
	void shouldOfferNamesWithoutAWordInTheHeaderWhenTheQueryTakesThem() {
		String file = FILE.replace("5 AS most\n", "5 AS most, 'all' AS names\n")
			.replace("l.id = only\n", "l.id = only OR names = 'all'\n");
		Question question = QuestionReader.read("q.cypher", file);
		assertThat(question.parameters()).extracting(Parameter::name).containsExactly("only", "most", "names");
		assertThat(question.parameters().get(2)).isEqualTo(Parameter.NAMES);
		assertThat(question.query()).startsWith("WITH $only AS only, $most AS most, $names AS names\n");
	}

	@Test
	void shouldLeaveNamesToAnAnalystWhoDeclaresThem() {
		String file = FILE.replace("only:", "names:")
			.replace("null AS only", "null AS names")
			.replace("only IS NULL OR l.id = only", "names IS NULL OR l.id = names");
		assertThat(QuestionReader.read("q.cypher", file).parameters().get(0).type())
			.isEqualTo(ParameterType.of("line"));
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
					l.id = only            | l..id = only                          | 22 | aquí no se espera
					ORDER BY line.id       | ORDER BY                              | 28 | el final del archivo
					ORDER BY line.id       | ORDER BY line.id; RETURN 1            | 27 | una sola instrucción
					WITH * WHERE           | CREATE (n) WITH * WHERE               | 25 | no se admite CREATE
					WITH * WHERE           | SET l.x = 1 WITH * WHERE              | 25 | no se admite SET
					WITH * WHERE           | REMOVE l.x WITH * WHERE               | 25 | no se admite REMOVE
					WITH * WHERE           | DETACH DELETE l WITH * WHERE          | 25 | no se admite DETACH
					WITH * WHERE           | FOREACH (i IN [1] ¦ SET l.x = i) WITH * WHERE | 25 | no se admite FOREACH
					WITH * WHERE           | LOAD CSV FROM 'file:///x' AS c WITH * WHERE    | 25 | no se admite LOAD
					WITH * WHERE           | CALL db.labels() YIELD label WITH * WHERE      | 25 | no se admite CALL
					WITH * WHERE           | USE other WITH * WHERE                | 25 | no se admite USE
					RETURN count(y)        | MERGE (z) RETURN count(y)             | 24 | no se admite MERGE
					AS actions }           | AS actions } IN TRANSACTIONS          | 24 | una sola transacción
					l.id = only            | l.id = $only                          | 22 | $only faltaría
					l.id = only            | l.id = '\\u0041'                      | 22 | escape Unicode
					only IS NULL OR l.id = only | l.id = 'a'                       | 5  | no lo usa
					5 AS most              | 6 AS most                             | 20 | 5 en el encabezado, pero 6 en la consulta
					5 AS most              | 5 AS most, 1 AS more                  | 20 | more, que falta en el encabezado
					5 AS most              | 5 AS most, null AS names              | 20 | names, que falta en el encabezado
					5 AS most              | 5 AS most, 'all' AS names             | 1  | no lo usa
					', 5 AS most'          | ''                                    | 6  | falta el parámetro most
					'actions, evidence'    | 'actions'                             | 26 | falta la columna evidence
					'actions, evidence'    | 'evidence, actions'                   | 26 | otro orden
					'actions, evidence'    | 'actions, most, evidence'             | 26 | most, que falta en el encabezado
					'l AS line, actions, evidence' | *                             | 26 | nombra sus columnas
					title:                 | titel:                                | 2  | la clave titel
					en: Which they are.    | fr: Quelles.                          | 3  | la clave description.fr; se conocen en, es
					en: Which they are.    | en:                                   | 3  | en está vacío
					example: {most: 3}     | ''                                    | 2  | falta la clave example
					example: {most: 3}     | example: {least: 3}                   | 18 | least
					type: line, es         | type: lines, es                       | 5  | tipo de parámetro «lines»
					columns:               | colunms:                              | 13 | la clave colunms
					minimum: 1             | minimun: 1                            | 9  | la clave parameters.most.minimun
					weight: actions        | wieght: actions                       | 17 | la clave graph[0].wieght
					type: node             | type: nod                             | 14 | tipo de columna «nod»
					maximum: 9             | maximum: 4                            | 6  | un default que él mismo no admitiría
					maximum: 9             | ''                                    | 6  | lleva maximum
					maximum: 9             | maximum: many                         | 10 | many
					'  most:'              | '  only:'                             | 6  | Duplicate
					type: line, es         | 'type: line, required: true, default: a, es' | 5 | no puede tener default
					type: line, es         | type: choices, es                    | 5  | lleva choices
					type: line, es         | 'type: choices, choices: [initiatve*, any], es' | 5 | familia «initiatve*»
					type: line, es         | 'type: choices, choices: ["a,b"], es' | 5 | una opción con coma
					type: line, es         | 'type: choices, choices: [a, b], default: [a, c], es' | 5 | no admitiría
					type: line, es         | 'type: choices, choices: [a, b], default: [a, b], es' | 20 | [a, b] en el encabezado
					weight: actions        | weight: line                          | 16 | no es un número
					from: line             | from: actions                         | 16 | no contiene nodos
					to: line               | to: actions                           | 16 | no contiene nodos
					most                   | page                                  | 6  | significa otra cosa en la API
					most                   | Most                                  | 6  | no es un nombre como maxHops
					type: line, es         | 'type: line, minimum: 1, es'          | 5  | lleva minimum si es integer
					type: line, es         | 'type: boolean, default: maybe, es'   | 5  | no admitiría
					type: line, es         | 'type: choice, choices: [a, b], default: c, es' | 5 | no admitiría
					type: line, es         | 'type: line, default: 3, es'          | 5  | no admitiría
					from: line             | from: nothing                         | 16 | ninguna columna nothing
					title:                 | ' title:'                             | 3  |
					/*                     | //                                    | 1  | empieza con su encabezado
					""")
	void shouldSayWhereAndWhatWhenTheFileIsMistaken(String right, String wrong, int line, String what) {
		String file = FILE.replace(right, wrong.replace('¦', '|'));
		assertThat(file).isNotEqualTo(FILE);
		assertThatExceptionOfType(MistakenQuestion.class).isThrownBy(() -> QuestionReader.read("q.cypher", file))
			.withMessageStartingWith("q.cypher, línea %d: ".formatted(line))
			.withMessageContaining((what != null) ? what : "");
	}

	@ParameterizedTest
	@CsvSource({ "Q.cypher", "q q.cypher", "q.txt", "-q.cypher", "../q.cypher" })
	void shouldRefuseAFileWhoseNameIsNoId(String name) {
		assertThatExceptionOfType(MistakenQuestion.class).isThrownBy(() -> QuestionReader.read(name, FILE));
	}

}
