package org.trama.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.trama.document.LineRange;
import org.trama.extract.Action;
import org.trama.extract.Title;
import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Initiative;
import org.trama.extract.catalog.Place;
import org.trama.extract.catalog.Population;
import org.trama.extract.mention.Mention;
import org.trama.extract.quantity.Quantity;
import org.trama.extract.role.Participation;
import org.trama.extract.unknown.Guess;
import org.trama.extract.unknown.Unresolved;
import org.trama.model.Kind;
import org.trama.model.Quote;
import org.trama.model.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NdjsonTests {

	private static final String TEXT = "La SRE dará 25 mil \"visas\" a niñas en Canadá; la SRE y la AIQ, en el PTAT y el Consejo.";

	private static final Population GIRLS = new Population("ninas", null, "niñas", "girls", null, null,
			List.of("las niñas"));

	private static final Action ACTION = new Action("1.5.10", 2, true, TEXT, new LineRange(93, 99),
			List.of(new Participation(Role.LEAD, new Mention<>(
					new Actor("sre", Kind.AGENCY, "SRE", null, "Secretaría de Relaciones Exteriores",
							List.of("Cancillería", "SRE"), "secretaría", null, null, "ley"),
					List.of(quote("SRE"), Quote.of(TEXT, TEXT.lastIndexOf("SRE"), TEXT.lastIndexOf("SRE") + 3))),
					quote("La SRE dará"))),
			List.of(new Mention<>(initiative("consejo", Kind.FORUM, null, "Consejo"), List.of(quote("Consejo"))),
					new Mention<>(initiative("ptat", Kind.PROGRAM, "PTAT",
							"Programa de Trabajadores Agrícolas Temporales"), List.of(quote("PTAT")))),
			List.of(new Mention<>(GIRLS, List.of(quote("niñas")))),
			List.of(new Mention<>(new Place("canada", "Canadá", List.of(), "country", null, null),
					List.of(quote("Canadá")))),
			List.of(new Quantity(new BigDecimal("2.5E+4"), "\"visas\"", quote("25 mil \"visas\""))),
			List.of(new Unresolved("AIQ", Guess.ACTOR, quote("AIQ"))));

	@Test
	void shouldWriteOneActionALineWhenThereAreSeveral() throws IOException {
		String written = actions(List.of(ACTION, ACTION));
		assertThat(written).endsWith("}\n");
		assertThat(written.split("\n")).hasSize(2).allSatisfy((line) -> assertThat(parse(line).isObject()).isTrue());
	}

	@Test
	void shouldSayWhereAnActionStands() throws IOException {
		JsonNode action = parse(actions(List.of(ACTION)));
		assertThat(action.get("line").asString()).isEqualTo("1.5.10");
		assertThat(action.get("ordinal").asInt()).isEqualTo(2);
		assertThat(action.get("planned").asBoolean()).isTrue();
		assertThat(action.get("text").asString()).isEqualTo(TEXT);
		assertThat(action.get("firstLine").asInt()).isEqualTo(93);
		assertThat(action.get("lastLine").asInt()).isEqualTo(99);
	}

	@Test
	void shouldCallAnActorByItsAcronymAndGiveItsOtherNames() throws IOException {
		JsonNode actor = parse(actions(List.of(ACTION))).get("actors").get(0);
		assertThat(actor.get("id").asString()).isEqualTo("sre");
		assertThat(actor.get("name").asString()).isEqualTo("SRE");
		assertThat(strings(actor.get("aka"))).containsExactly("Secretaría de Relaciones Exteriores", "Cancillería");
		assertThat(actor.get("type").asString()).isEqualTo("agency");
		assertThat(actor.get("kind").asString()).isEqualTo("secretaría");
		assertThat(actor.get("role").asString()).isEqualTo("lead");
	}

	@Test
	void shouldQuoteTheWordsThatGiveAnActorItsRole() throws IOException {
		JsonNode actor = parse(actions(List.of(ACTION))).get("actors").get(0);
		assertThat(actor.get("clause").asString()).isEqualTo("La SRE dará");
		assertThat(TEXT.substring(actor.get("clauseStart").asInt(), actor.get("clauseEnd").asInt()))
			.isEqualTo("La SRE dará");
	}

	@Test
	void shouldQuoteTheTextWhereverSomethingIsNamed() throws IOException {
		JsonNode action = parse(actions(List.of(ACTION)));
		for (String list : List.of("actors", "programs", "forums", "populations", "places")) {
			assertThat(quoted(action.get(list).get(0))).isEqualTo(action.get(list).get(0).get("surface").asString());
		}
		JsonNode again = action.get("actors").get(0).get("also").get(0);
		assertThat(quoted(again)).isEqualTo("SRE");
		assertThat(again.get("start").asInt()).isEqualTo(TEXT.lastIndexOf("SRE"));
		for (String list : List.of("quantities", "unresolved")) {
			assertThat(quoted(action.get(list).get(0))).isEqualTo(action.get(list).get(0).get("quote").asString());
		}
	}

	@Test
	void shouldSortInitiativesByTheirKind() throws IOException {
		JsonNode action = parse(actions(List.of(ACTION)));
		assertThat(action.get("programs").get(0).get("name").asString()).isEqualTo("PTAT");
		assertThat(strings(action.get("programs").get(0).get("aka")))
			.containsExactly("Programa de Trabajadores Agrícolas Temporales");
		assertThat(action.get("instruments").isEmpty()).isTrue();
		assertThat(action.get("forums").get(0).get("id").asString()).isEqualTo("consejo");
	}

	@Test
	void shouldWriteQuantitiesAsPlainNumbers() throws IOException {
		assertThat(actions(List.of(ACTION))).contains("\"value\":25000,");
		JsonNode quantity = parse(actions(List.of(ACTION))).get("quantities").get(0);
		assertThat(quantity.get("value").decimalValue()).isEqualByComparingTo("25000");
		assertThat(quantity.get("unit").asString()).isEqualTo("\"visas\"");
	}

	@Test
	void shouldGiveWhatANameUnknownToTheCatalogProbablyIs() throws IOException {
		JsonNode unresolved = parse(actions(List.of(ACTION))).get("unresolved").get(0);
		assertThat(unresolved.get("name").asString()).isEqualTo("AIQ");
		assertThat(unresolved.get("guess").asString()).isEqualTo("actor");
	}

	@Test
	void shouldWriteFieldsInTheSameOrderAlways() throws IOException {
		assertThat(parse(actions(List.of(ACTION))).propertyNames()).containsExactly("line", "ordinal", "planned",
				"text", "firstLine", "lastLine", "actors", "programs", "instruments", "forums", "populations", "places",
				"quantities", "unresolved");
	}

	@Test
	void shouldWriteLinesOfActionWithThePeopleTheyConcern() throws IOException {
		String title = "Proteger a las niñas";
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		LinesNdjson.write(List.of(new Title("4.1.2", title, false, new LineRange(12, 13),
				List.of(new Mention<>(GIRLS, List.of(Quote.of(title, 15, 20)))))), out);
		JsonNode line = parse(out.toString(StandardCharsets.UTF_8));
		assertThat(line.propertyNames()).containsExactly("code", "title", "planned", "firstLine", "lastLine",
				"populations");
		assertThat(line.get("code").asString()).isEqualTo("4.1.2");
		assertThat(line.get("planned").asBoolean()).isFalse();
		assertThat(line.get("populations").get(0).get("id").asString()).isEqualTo("ninas");
		assertThat(line.get("populations").get(0).get("surface").asString()).isEqualTo("niñas");
	}

	@Test
	void shouldLeaveTheStreamOpenAndTellWhenItFails() throws IOException {
		boolean[] closed = new boolean[1];
		OutputStream out = new ByteArrayOutputStream() {
			@Override
			public void close() {
				closed[0] = true;
			}
		};
		ActionsNdjson.write(List.of(ACTION), out);
		assertThat(closed[0]).isFalse();
		IOException full = new IOException("No space left on device");
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> ActionsNdjson.write(List.of(ACTION), new OutputStream() {
				@Override
				public void write(int b) throws IOException {
					throw full;
				}
			}))
			.isSameAs(full);
	}

	private static Quote quote(String words) {
		int start = TEXT.indexOf(words);
		return Quote.of(TEXT, start, start + words.length());
	}

	private static Initiative initiative(String id, Kind type, String acronym, String name) {
		return new Initiative(id, type, acronym, null, name, List.of(), "documento");
	}

	private static String quoted(JsonNode mention) {
		return TEXT.substring(mention.get("start").asInt(), mention.get("end").asInt());
	}

	private static String actions(List<Action> actions) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ActionsNdjson.write(actions, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static List<String> strings(JsonNode array) {
		return array.valueStream().map(JsonNode::asString).toList();
	}

	private static JsonNode parse(String json) {
		return JsonMapper.shared().readTree(json);
	}

}
