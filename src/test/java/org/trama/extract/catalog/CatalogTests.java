package org.trama.extract.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CatalogTests {

	@TempDir
	private Path folder;

	@Test
	void shouldReadTheBundledCatalogAndFindItsThingsById() {
		Catalog catalog = Catalogs.bundled().of("mx");
		assertThat(catalog.byId("inm")).containsInstanceOf(Actor.class);
		assertThat(catalog.byId("consulado-de-mexico-en-el-paso")).containsInstanceOf(Actor.class);
		assertThat(catalog.places())
			.filteredOn((place) -> place.kind().equals("state") && "mexico".equals(place.within()))
			.hasSize(32);
	}

	@Test
	void shouldReadNamesOfOnesOwnBesideTheBundledOnes() throws IOException {
		write("agencies", agency("faro", "Instituto de Faros"));
		Catalogs catalogs = Catalogs.with(this.folder);
		for (String country : List.of("mx", "pe")) {
			assertThat(catalogs.of(country).byId("faro")).hasValueSatisfying(named("Instituto de Faros"));
		}
		assertThat(catalogs.of("mx").byId("inm")).isPresent();
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
	void shouldRefuseAFileThatIsNoYamlOneThatNobodyWouldReadAndAFolderOfNoCountry() throws IOException {
		write("forums", "entries: [");
		assertRefused("forums.yaml", "line");
		Files.delete(this.folder.resolve("forums.yaml"));
		write("agencias", "entries: []");
		assertRefused("agencias.yaml", "agencies.yaml");
		Files.delete(this.folder.resolve("agencias.yaml"));
		Files.createDirectory(this.folder.resolve("cl"));
		assertRefused("cl", "countries.yaml");
	}

	@Test
	void shouldRefuseAFolderThatIsNotThere() {
		Path nowhere = this.folder.resolve("nowhere");
		assertThatExceptionOfType(InvalidCatalog.class).isThrownBy(() -> Catalogs.with(nowhere))
			.withMessageStartingWith(nowhere + ": no se puede leer como carpeta");
	}

	@Test
	void shouldAddTheNamesOfACountryThatHadNone() throws IOException {
		write("countries", "entries: [{id: cl, name: Chile, nameEn: Chile, home: chile}]");
		Files.createDirectory(this.folder.resolve("cl"));
		write("cl/agencies", agency("cl-faros", "Dirección de Faros de Chile"));
		Catalogs catalogs = Catalogs.with(this.folder);
		assertThat(catalogs.of("cl").byId("cl-faros")).isPresent();
		assertThat(catalogs.of("cl").byId("inm")).isEmpty();
		assertThat(catalogs.of("mx").byId("cl-faros")).isEmpty();
	}

	@Test
	void shouldRefuseAGenericNameWithoutAnOwnerAndAnOwnerThatIsNotThere() throws IOException {
		write("agencies", agency("faro", "Oficina de Faros, generic: [Oficina]"));
		assertRefused("agencies.yaml", "'faro'", "'of'");
		write("agencies", agency("faro", "Oficina de Faros, generic: [Oficina], of: [mar]"));
		assertRefused("agencies.yaml", "'faro'", "'mar'");
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
				sources: {x: Un atlas}
				entries:
				  - {id: costa, name: Costa, kind: country, source: x}
				  - {id: norte, name: Estado del Norte, short: Norte, kind: comarca, within: costa, source: x}
				""");
		write("offices", office("['Oficina de {place}']"));
		assertRefused("offices.yaml", "'oficina'", "'norte'", "{short}");
	}

	private static Consumer<CatalogEntry> named(String name) {
		return (entry) -> assertThat(entry.name()).isEqualTo(name);
	}

	private void assertRefused(String file, String... parts) {
		assertThatExceptionOfType(InvalidCatalog.class).isThrownBy(() -> Catalogs.with(this.folder))
			.satisfies((ex) -> assertThat(ex.message(Locale.ENGLISH)).startsWith(this.folder.resolve(file) + ": ")
				.contains(parts))
			.satisfies((ex) -> assertThat(ex.getMessage()).startsWith(this.folder.resolve(file) + ": "));
	}

	private static String agency(String id, String name) {
		return "sources: {x: Un libro}\nentries:\n  - {id: " + id + ", kind: instituto, source: x, name: " + name
				+ "}\n";
	}

	private static String office(String names) {
		return "sources: {x: Un libro}\nentries:\n  - {id: oficina, type: agency, of: [comarca], kind: oficina, source: x, names: "
				+ names + "}\n";
	}

	private void write(String file, String content) throws IOException {
		Files.writeString(this.folder.resolve(file + ".yaml"), content);
	}

}
