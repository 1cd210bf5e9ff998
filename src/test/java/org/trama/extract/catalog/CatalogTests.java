package org.trama.extract.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trama.model.Family;
import org.trama.model.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CatalogTests {

	private static final List<String> NAMES = Stream.of(Family.ACTOR, Family.INITIATIVE)
		.flatMap((family) -> family.kinds().stream())
		.map(Kind::plural)
		.toList();

	@TempDir
	private Path folder;

	@BeforeEach
	void smallestCatalog() throws IOException {
		for (String file : NAMES) {
			write(file, "entries: []");
		}
		write("offices", "entries: []");
		write("populations", "entries: []");
		write("places", """
				home: costa
				sources: {x: Un atlas}
				entries:
				  - {id: costa, name: Costa, kind: country, source: x}
				""");
	}

	@Test
	void shouldReadTheBundledCatalogAndFindItsThingsById() {
		Catalog catalog = Catalog.bundled();
		assertThat(catalog.byId("inm")).containsInstanceOf(Actor.class);
		assertThat(catalog.byId("consulado-de-mexico-en-el-paso")).containsInstanceOf(Actor.class);
		assertThat(catalog.places())
			.filteredOn((place) -> place.kind().equals("state") && "mexico".equals(place.within()))
			.hasSize(32);
	}

	@Test
	void shouldReadACatalogOfOnesOwn() throws IOException {
		write("agencies", agency("faro", "Instituto de Faros"));
		assertThat(Catalog.read(this.folder).actors()).extracting(Actor::name).containsExactly("Instituto de Faros");
	}

	@Test
	void shouldNameFileAndEntryWhenTwoHaveTheSameId() throws IOException {
		write("agencies", agency("faro", "Instituto de Faros"));
		write("organizations", agency("faro", "Liga de Faros"));
		assertRefused("organizations.yaml", "'faro'", "agencies.yaml");
	}

	@Test
	void shouldNameFileAndEntryWhenAParentIsUnknown() throws IOException {
		write("agencies", agency("faro", "Instituto de Faros, partOf: mar"));
		assertRefused("agencies.yaml", "'faro'", "'mar'");
	}

	@Test
	void shouldRefuseAHierarchyThatGoesInACircle() throws IOException {
		write("agencies", agency("faro", "Faros, partOf: boya")
				+ "  - {id: boya, name: Boyas, kind: x, source: x, partOf: faro}\n");
		assertRefused("agencies.yaml", "above itself");
	}

	@Test
	void shouldRefuseANameThatTwoClaim() throws IOException {
		write("agencies", agency("faro", "Instituto de Faros")
				+ "  - {id: boya, name: Boyas, aliases: [INSTITUTO DE FAROS], kind: x, source: x}\n");
		assertRefused("agencies.yaml", "'boya'", "'faro'");
	}

	@Test
	void shouldRefuseAShortNameInEnglishThatAnotherHas() throws IOException {
		write("populations", """
				entries:
				  - {id: mar, name: Gente de mar, nameEn: Seafarers and their families, shortEn: Seafarers}
				  - {id: pesca, name: Gente de pesca, nameEn: Fishing people, shortEn: seafarers}
				""");
		assertRefused("populations.yaml", "'pesca'", "seafarers", "'mar'");
	}

	@Test
	void shouldRefuseAnEntryWithoutNameAndOneWithAnUnknownKey() throws IOException {
		write("agencies", agency("faro", "''"));
		assertRefused("agencies.yaml", "'faro'", "name");
		write("agencies", agency("faro", "Faros, colour: red"));
		assertRefused("agencies.yaml", "colour");
	}

	@Test
	void shouldRefuseABracketThatIsNotClosedAndWordsThatAreNotDefined() throws IOException {
		write("agencies", agency("faro", "Faros, aliases: ['Faro[s']"));
		assertRefused("agencies.yaml", "'faro'", "Faro[s");
		write("agencies", agency("faro", "Faros"));
		write("populations", "entries: [{id: p, name: P, nameEn: P, phrases: ['{sailors}']}]");
		assertRefused("populations.yaml", "'p'", "{sailors}");
	}

	@Test
	void shouldRefuseAFileThatIsMissingOrIsNoYaml() throws IOException {
		Files.delete(this.folder.resolve("forums.yaml"));
		assertRefused("forums.yaml");
		write("forums", "entries: [");
		assertRefused("forums.yaml", "line");
	}

	@Test
	void shouldRefuseAKeyOfBodiesInAFileOfInitiatives() throws IOException {
		write("programs", "sources: {x: y}\nentries:\n  - {id: p, name: P, source: x, partOf: faro}\n");
		assertRefused("programs.yaml", "partOf");
	}

	@Test
	void shouldRefuseAnOfficeThatIsPartOfNobody() throws IOException {
		write("offices", office("['Oficina de {place}'], partOf: mar"));
		assertRefused("offices.yaml", "'oficina'", "'mar'");
	}

	@Test
	void shouldRefuseAnOfficeWithoutANameForAPlaceWithAShortOne() throws IOException {
		write("places", """
				home: costa
				sources: {x: Un atlas}
				entries:
				  - {id: costa, name: Costa, kind: country, source: x}
				  - {id: norte, name: Estado del Norte, short: Norte, kind: state, within: costa, source: x}
				""");
		write("offices", office("['Oficina de {place}']"));
		assertRefused("offices.yaml", "'oficina'", "'norte'", "{short}");
	}

	private void assertRefused(String... parts) {
		assertThatExceptionOfType(InvalidCatalog.class).isThrownBy(() -> Catalog.read(this.folder))
			.satisfies((ex) -> assertThat(ex.getMessage()).contains(parts));
	}

	private static String agency(String id, String name) {
		return "sources: {x: Un libro}\nentries:\n  - {id: " + id + ", kind: instituto, source: x, name: " + name
				+ "}\n";
	}

	private static String office(String names) {
		return "sources: {x: Un libro}\nentries:\n  - {id: oficina, type: agency, of: [state], kind: oficina, source: x, names: "
				+ names + "}\n";
	}

	private void write(String file, String content) throws IOException {
		Files.writeString(this.folder.resolve(file + ".yaml"), content);
	}

}
