package org.trama.export.stratml;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.document.LineRange;
import org.trama.extract.Action;
import org.trama.extract.Title;
import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Population;
import org.trama.extract.mention.Mention;
import org.trama.extract.quantity.Quantity;
import org.trama.extract.role.Participation;
import org.trama.model.Edition;
import org.trama.model.Kind;
import org.trama.model.Quote;
import org.trama.model.Role;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

class StratMLTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "/PerformancePlanOrReport/@Type | Performance_Plan",
			"/PerformancePlanOrReport/Name | Programa <2020> & más", "count(//Goal) | 2",
			"//Goal[1]/Description | Cuidar", "count(//Goal[1]/Objective) | 3", "//Goal[1]/Objective[1]/Name | 1.1",
			"//Goal[1]/Objective[1]/Description | Escuchar", "//Objective[Name='1.1.1']/SequenceIndicator | 1.1.1",
			"//Objective[Name='1.1.1']/Identifier | trama_plan_1.1.1",
			"//Stakeholder[@StakeholderTypeType='Organization']/Name | Agencia de Árboles",
			"//Stakeholder[@StakeholderTypeType='Organization']/Role/RoleType | Performer",
			"//Stakeholder[Role/RoleType='Beneficiary']/Name | Niñez",
			"//Objective[Name='1.1.1']//NumberOfUnits | 25100", "//UnitOfMeasurement | niñas",
			"contains(//Objective[Name='1.1.1']/OtherInformation, 'La AAA atenderá') | true",
			"starts-with(//Objective[Name='1.1.2']/OtherInformation, 'No se realizarán') | true",
			"count(//Objective[Name='2.1.1']/PerformanceIndicator) | 0",
			"//AdministrativeInformation/EndDate | 2020-12-31" })
	void shouldTellWhatThePlanSays(String path, String expected) throws Exception {
		assertThat(XPathFactory.newInstance().newXPath().evaluate(path, document())).isEqualTo(expected);
	}

	@Test
	void shouldFollowWhatTheSchemaAsksFor() throws Exception {
		assertThat(StratMLGrammar.allows(written())).isTrue();
		assertThat(StratMLGrammar.allows(written().replace("Performer", "Leader"))).isFalse();
		assertThat(StratMLGrammar.allows(written().replace("plan_1.1.1", "plan_1.1.2"))).as("an id twice").isFalse();
	}

	private static Document document() throws Exception {
		return DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(written())));
	}

	private static String written() throws Exception {
		String text = "La AAA atenderá a 25,100 niñas.";
		Quote quote = Quote.of(text, 18, 30);
		Actor actor = new Actor("aaa", Kind.AGENCY, "AAA", null, "Agencia de Árboles", List.of(), "agencia", null, null,
				"x");
		Population children = new Population("ninez", null, "Niñez", "Children", null, null, List.of());
		LineRange at = new LineRange(1, 2);
		Action action = new Action("1.1.1", 1, true, text, at,
				List.of(new Participation(Role.LEAD, new Mention<>(actor, List.of(Quote.of(text, 3, 6))),
						Quote.of(text, 0, 15))),
				List.of(), List.of(new Mention<>(children, List.of(quote))), List.of(),
				List.of(new Quantity(new BigDecimal("25100"), "niñas", quote)), List.of());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		StratML.write(new Edition("e-2020", "Programa <2020> & más", 2020, "plan", "El plan", "hecho a mano"),
				Map.of("1", "Cuidar", "1.1", "Escuchar", "2", "Medir", "2.1", "Contar"),
				List.of(title("1.1.1", true), title("1.1.2", false), title("2.1.1", true)), List.of(action), out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static Title title(String code, boolean planned) {
		return new Title(code, "Línea " + code, planned, new LineRange(1, 1), List.of());
	}

}
