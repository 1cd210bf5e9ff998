package org.trama.extract.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.trama.model.Bilingual;

/**
 * A person's folder with names of their own.
 *
 * @param directory the folder
 */
record OwnCatalog(Path directory) {

	/** The names that count for all documents. */
	CatalogFolder folder() {
		return CatalogFolder.own(this.directory, this.directory.toString());
	}

	/** The names that count for one country's documents. */
	CatalogFolder folder(String country) {
		return CatalogFolder.own(this.directory.resolve(country), this.directory.resolve(country).toString());
	}

	/**
	 * Refuses what nobody would read: a name that was mistyped is no reason to leave its
	 * content out in silence.
	 * @param countries the codes of the countries that there are
	 */
	void check(Set<String> countries) {
		for (Path each : listed(this.directory)) {
			if (!Files.isDirectory(each)) {
				checkFile(each);
			}
			else if (countries.contains(nameOf(each))) {
				listed(each).forEach(OwnCatalog::checkFile);
			}
			else {
				throw new InvalidCatalog(each.toString(), new Bilingual(
						"es una carpeta que no se llama como ningún país; se conocen %s, y otros se declaran en %s"
							.formatted(String.join(", ", countries), CatalogFolder.COUNTRIES),
						"is a folder with the name of no country; there are %s, and others are declared in %s"
							.formatted(String.join(", ", countries), CatalogFolder.COUNTRIES)));
			}
		}
	}

	private static void checkFile(Path file) {
		if (nameOf(file).matches(".*\\.ya?ml") && !CatalogFolder.known().contains(nameOf(file))) {
			throw new InvalidCatalog(file.toString(), new Bilingual(
					"no es un archivo del catálogo; se conocen %s".formatted(String.join(", ", CatalogFolder.known())),
					"is no file of the catalog; there are %s".formatted(String.join(", ", CatalogFolder.known()))));
		}
	}

	private static List<Path> listed(Path directory) {
		try (Stream<Path> files = Files.list(directory)) {
			return files.filter((each) -> !nameOf(each).startsWith(".")).sorted().toList();
		}
		catch (IOException ex) {
			throw new InvalidCatalog(directory.toString(),
					new Bilingual("no se puede leer como carpeta; indique una que exista y tenga archivos .yaml",
							"cannot be read as a folder; name one that exists and has .yaml files"),
					ex);
		}
	}

	private static String nameOf(Path file) {
		return String.valueOf(file.getFileName());
	}

}
