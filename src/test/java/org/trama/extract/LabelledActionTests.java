package org.trama.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.trama.document.layout.DocumentReader;
import org.trama.extract.catalog.Catalogs;
import org.trama.extract.quantity.Quantity;
import org.trama.extract.unknown.Unresolved;
import org.trama.model.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rows of tables: what a label or a column says is known by the place it stands in.
 */
class LabelledActionTests {

	private static final List<Action> ACTIONS = actions("""
			Programa;Meta 2024;META CUATRIENIO;Responsable;Participa
			Plantar 20 árboles nativos.;1;4;SEP;SRE
			Vigilar la Política Pública de Turismo.;2;8;SEP;
			""");

	@Test
	void shouldGiveTheRoleOfTheColumnWithItsWords() {
		assertThat(ACTIONS.get(0).actors()).extracting((part) -> part.actor().of().id() + " " + part.role())
			.containsExactly("sep " + Role.LEAD, "sre " + Role.PARTNER);
		assertThat(ACTIONS.get(0).actors().get(0).evidence().text()).isEqualTo("Responsable: SEP");
	}

	@Test
	void shouldNotTakeThoseWhoActForThoseWhoAreServed() {
		List<Action> actions = actions("""
				Acción;Responsable;Participa
				Becas para estudiantes.;SEP;Docentes y familias
				""");
		assertThat(actions).flatExtracting(Action::populations)
			.extracting((mention) -> mention.of().id())
			.containsExactly("academicos-becarios");
	}

	@Test
	void shouldTakeWhatCanBeABodyForOneAmongTheResponsible() {
		List<Action> actions = actions("""
				Acción;Responsable;Participa
				Vigilar mareas.;Servicio Nacional de la Luna;UAESP
				Medir mareas.;Dirección de Mareas;ORG. DE BASE, Día de la Luna
				""");
		assertThat(actions.get(0).actors()).extracting((part) -> part.actor().of().name() + " " + part.role())
			.containsExactly("Servicio Nacional de la Luna " + Role.LEAD, "UAESP " + Role.PARTNER);
		assertThat(actions.get(1).actors()).extracting((part) -> part.actor().of().name() + " " + part.role())
			.containsExactly("Dirección de Mareas " + Role.LEAD);
		assertThat(actions.get(1).actors().get(0).actor().of().kind()).isEqualTo("dirección");
	}

	@Test
	void shouldTakeAnOfficeOfTheDocumentsOwnPlaceForABodyAmongTheResponsible() {
		List<Action> actions = actions("""
				Acción;Responsable;Participa
				Cobrar mareas.;Tesorería Municipal, SEP;Dirección General
				""");
		assertThat(actions.get(0).actors()).extracting((part) -> part.actor().of().name() + " " + part.role())
			.containsExactlyInAnyOrder("Tesorería Municipal " + Role.LEAD,
					"Secretaría de Educación Pública " + Role.LEAD, "Dirección General " + Role.PARTNER);
	}

	@Test
	void shouldTakeEachNameInAListOfTheResponsibleForABodyThoughNoWordTells() {
		List<Action> actions = actions(
				"""
						Acción;Responsable;Participa
						Vigilar mareas.;Fuerza Fluvial y Policía Nacional;Faros y Boyas Marea, SEP, Protección Costera de Corbará
						Medir mareas.;Sistema de Mareas;Reforestamos México y la SEP
						""");
		assertThat(actions.get(0).actors()).extracting((part) -> part.actor().of().name() + " " + part.role())
			.containsExactlyInAnyOrder("Fuerza Fluvial " + Role.LEAD, "Policía Nacional " + Role.LEAD,
					"Faros y Boyas Marea " + Role.PARTNER, "Secretaría de Educación Pública " + Role.PARTNER,
					"Protección Costera de Corbará " + Role.PARTNER);
		assertThat(actions.get(1).actors()).extracting((part) -> part.actor().of().name() + " " + part.role())
			.containsExactlyInAnyOrder("Sistema de Mareas " + Role.LEAD, "Reforestamos México " + Role.PARTNER,
					"Secretaría de Educación Pública " + Role.PARTNER);
		assertThat(actions.get(1).initiatives()).isEmpty();
	}

	@Test
	void shouldNotTakePeopleOrDutiesForBodiesInAListOfTheResponsible() {
		assertThat(
				actions("""
						Acción;Responsable;Participa
						Vigilar mareas.;Por Definir;Mujeres Indígenas, Sector Privado, Sociedad Civil
						Medir mareas.;Todas las Dependencias;Lic. Ana López, Juan Corbará, Jefe de Mareas, cooperativas de Ranila y Corbará
						"""))
			.flatExtracting(Action::actors)
			.isEmpty();
	}

	@Test
	void shouldNotTakeLabelsForNamesOrForWhatIsCounted() {
		assertThat(ACTIONS).flatExtracting(Action::unresolved)
			.extracting(Unresolved::name)
			.noneMatch((name) -> name.contains("META") || name.contains("Meta") || name.contains("\n"));
		assertThat(ACTIONS).flatExtracting(Action::quantities)
			.extracting(Quantity::unit)
			.containsExactly("árboles nativos");
	}

	private static List<Action> actions(String table) {
		return new Extractor(Catalogs.bundled().of("mx"))
			.extract(DocumentReader.read("plan.csv", table.getBytes(StandardCharsets.UTF_8)))
			.actions();
	}

}
