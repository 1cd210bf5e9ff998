package org.trama.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.trama.document.field.Field;
import org.trama.document.field.FieldNames;
import org.trama.document.layout.DocumentReader;
import org.trama.document.layout.Wishes;
import org.trama.document.outline.Layouts;
import org.trama.extract.catalog.Catalogs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * The options of all commands that read a document: how it is laid out, what its columns
 * are about, and whose names it uses.
 */
final class ReadingOptions {

	@Spec(Target.MIXEE)
	@SuppressWarnings("NullAway.Init") // picocli sets it
	private CommandSpec spec;

	@Option(names = "--layout", paramLabel = "ID",
			description = "La disposición con que se lee; por omisión, la que mejor explica el texto.")
	private @Nullable String layout;

	@Option(names = "--layouts", paramLabel = "CARPETA",
			description = { "Carpeta con disposiciones propias (archivos .yaml), además de las que trae Trama;",
					"por omisión, la de la propiedad trama.layouts.dir." })
	private @Nullable Path folder;

	@Option(names = "--column", paramLabel = "CAMPO=TÍTULO",
			description = "Qué dice una columna o un rótulo, por ejemplo agencia=\"Quién lo hace\".")
	private List<String> columns = new ArrayList<>();

	@Option(names = "--country", paramLabel = "PAÍS",
			description = "El país cuyos nombres usa, por ejemplo mx o pe; por omisión, el que dicen sus palabras.")
	private @Nullable String country;

	@Option(names = "--catalog", paramLabel = "CARPETA",
			description = "Carpeta con nombres propios (agencies.yaml …), además de los que trae Trama.")
	private @Nullable Path names;

	private final LayoutsProperty property;

	ReadingOptions(LayoutsProperty property) {
		this.property = property;
	}

	@Nullable String country() {
		return this.country;
	}

	@Nullable Path names() {
		return this.names;
	}

	Catalogs catalogs() {
		Path own = this.names;
		return (own != null) ? Catalogs.with(own) : Catalogs.bundled();
	}

	Wishes wishes() {
		Path folder = (this.folder != null) ? this.folder : this.property.folder();
		Layouts own = (folder != null) ? Layouts.bundled().with(folder) : null;
		String id = this.layout;
		List<String> known = (id != null) ? DocumentReader.layouts((own != null) ? own : Layouts.bundled()) : List.of();
		if (id != null && !known.contains(id)) {
			throw refusal("No existe la disposición «%s»; se conocen %s.", id, known);
		}
		Map<String, Field> names = new HashMap<>();
		this.columns.forEach((column) -> names.put(title(column), field(StringUtils.substringBefore(column, '='))));
		return new Wishes(id, FieldNames.KNOWN.with(names), own);
	}

	private String title(String column) {
		String title = StringUtils.substringAfter(column, "=").strip();
		if (title.isEmpty()) {
			throw refusal("A «%s» le falta el título de la columna; los campos son %s.", column, FieldNames.examples());
		}
		return title;
	}

	private Field field(String word) {
		return FieldNames.KNOWN.of(word)
			.orElseThrow(() -> refusal("No existe el campo «%s»; se conocen %s.", word, FieldNames.examples()));
	}

	private ParameterException refusal(String format, String given, List<String> known) {
		return new InvalidArgument(this.spec.commandLine(), format.formatted(given, String.join(", ", known)));
	}

}
