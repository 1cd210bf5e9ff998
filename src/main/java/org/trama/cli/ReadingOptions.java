package org.trama.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.document.field.Field;
import org.trama.document.field.FieldNames;
import org.trama.document.layout.DocumentReader;
import org.trama.document.layout.Wishes;
import org.trama.document.outline.Layouts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * The options of all commands that read a document: how it is laid out, and what its
 * columns are about.
 */
final class ReadingOptions {

	/** What people call the fields. */
	private static final Map<String, Field> FIELDS = fields();

	@Spec(Target.MIXEE)
	@SuppressWarnings("NullAway.Init") // picocli sets it
	private CommandSpec spec;

	@Option(names = "--layout", paramLabel = "ID",
			description = "La disposición con que se lee; por omisión, la que mejor explica el texto.")
	private @Nullable String layout;

	@Option(names = "--layouts", paramLabel = "CARPETA",
			description = "Carpeta con disposiciones propias (archivos .yaml), además de las que trae Trama.")
	private @Nullable Path folder;

	@Option(names = "--column", paramLabel = "CAMPO=TÍTULO",
			description = "Qué dice una columna o un rótulo, por ejemplo agencia=\"Quién lo hace\".")
	private Map<String, String> columns = new LinkedHashMap<>();

	Wishes wishes() {
		Path own = this.folder;
		Layouts layouts = (own != null) ? Layouts.bundled().with(own) : Layouts.bundled();
		String id = this.layout;
		if (id != null && DocumentReader.layouts(layouts).noneMatch(id::equals)) {
			throw refusal("No existe la disposición «%s»; se conocen %s.", id, DocumentReader.layouts(layouts));
		}
		Map<String, Field> names = new LinkedHashMap<>();
		this.columns.forEach((field, title) -> names.put(title, field(field)));
		return new Wishes(id, FieldNames.KNOWN.with(names), layouts);
	}

	private Field field(String word) {
		Field field = FIELDS.get(word.toLowerCase(Locale.ROOT));
		if (field == null) {
			throw refusal("No existe el campo «%s»; se conocen %s.", word, FIELDS.keySet().stream());
		}
		return field;
	}

	private ParameterException refusal(String format, String given, Stream<String> known) {
		return new ParameterException(this.spec.commandLine(),
				format.formatted(given, known.collect(Collectors.joining(", "))));
	}

	private static Map<String, Field> fields() {
		Map<String, Field> fields = new LinkedHashMap<>();
		fields.put("eje", Field.AXIS);
		fields.put("objetivo", Field.OBJECTIVE);
		fields.put("estrategia", Field.STRATEGY);
		fields.put("linea", Field.LINE);
		fields.put("accion", Field.ACTION);
		fields.put("estado", Field.STATUS);
		fields.put("agencia", Field.LEAD);
		fields.put("participa", Field.PARTNER);
		fields.put("poblacion", Field.POPULATION);
		fields.put("lugar", Field.PLACE);
		fields.put("meta", Field.TARGET);
		fields.put("otro", Field.OTHER);
		return fields;
	}

}
