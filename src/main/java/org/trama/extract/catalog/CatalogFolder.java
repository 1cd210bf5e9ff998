package org.trama.extract.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;
import org.trama.model.Family;
import org.trama.model.Kind;
import org.trama.text.MistakenYaml;
import org.trama.text.StrictYaml;

/**
 * A folder with files of a catalog: what is known all over the world, the names of one
 * country, or a person's own. Each file may be missing.
 *
 * @param name its name, for messages
 * @param opener opens its files
 */
record CatalogFolder(String name, Opener opener) {

	static final String PLACES = "places.yaml";

	static final String OFFICES = "offices.yaml";

	static final String POPULATIONS = "populations.yaml";

	static final String COUNTRIES = "countries.yaml";

	/** A folder of the product. */
	static CatalogFolder bundled(String name) {
		return new CatalogFolder(name, (file) -> Catalog.class.getResourceAsStream("/" + name + "/" + file));
	}

	/**
	 * A folder of one's own, which may be missing.
	 * @param name its name, for messages
	 */
	static CatalogFolder own(Path folder, String name) {
		return new CatalogFolder(name, (file) -> {
			Path path = folder.resolve(file);
			return Files.exists(path) ? Files.newInputStream(path) : null;
		});
	}

	/** The file of a kind is called by its plural: agencies stand in agencies.yaml. */
	static String fileOf(Kind kind) {
		return kind.plural() + ".yaml";
	}

	/** The names of all files that a catalog may have. */
	static List<String> known() {
		return Stream
			.concat(Stream.of(Family.ACTOR, Family.INITIATIVE)
				.flatMap((family) -> family.kinds().stream())
				.map(CatalogFolder::fileOf), Stream.of(COUNTRIES, OFFICES, PLACES, POPULATIONS))
			.sorted()
			.toList();
	}

	/** A file's name, for messages. */
	String path(String file) {
		return this.name + "/" + file;
	}

	<T> Optional<T> read(String file, Class<T> type) {
		String path = path(file);
		try (InputStream content = this.opener.open(file)) {
			return (content != null) ? Optional.of(StrictYaml.read(path, content.readAllBytes(), type))
					: Optional.empty();
		}
		catch (MistakenYaml ex) {
			throw new InvalidCatalog(path, problem(ex), ex);
		}
		catch (IOException | UncheckedIOException ex) {
			throw new InvalidCatalog(path, new Bilingual("no se puede leer: %s".formatted(ex.getMessage()),
					"cannot be read: %s".formatted(ex.getMessage())), ex);
		}
	}

	private static Bilingual problem(MistakenYaml mistake) {
		String known = mistake.known().stream().collect(Collectors.joining(", "));
		String es = switch (mistake.reason()) {
			case UNREADABLE -> "no es YAML válido: " + mistake.problem();
			case UNKNOWN_KEY -> "clave desconocida «%s»; se conocen %s".formatted(mistake.path(), known);
			case EMPTY -> "está vacío; se espera «entries:» y debajo una entrada por renglón";
			case MISSING_KEY -> "falta la clave «%s»".formatted(mistake.path());
			case VALUE -> "«%s» tiene un valor que no sirve: %s".formatted(mistake.path(), mistake.what());
		};
		return new Bilingual("renglón %d: %s".formatted(mistake.line(), es),
				"line %d: %s".formatted(mistake.line(), mistake.problem()));
	}

	/** A way to open a file by its name. */
	@FunctionalInterface
	interface Opener {

		/** The content of a file; null if there is no such file. */
		@Nullable InputStream open(String file) throws IOException;

	}

}
