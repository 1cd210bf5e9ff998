package org.trama.question.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.trama.question.Column;
import org.trama.question.ColumnType;
import org.trama.question.EdgeMapping;
import org.trama.question.Parameter;
import org.trama.question.Question;
import org.trama.question.Synonyms;

/**
 * Reads a question file and holds its header against its query.
 */
public final class QuestionReader {

	public static final String ENDING = ".cypher";

	public static final String EVIDENCE = "evidence";

	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

	private final HeaderText text;

	private final QuestionHeader header;

	private final QuestionQuery query;

	private QuestionReader(String file) {
		this.text = HeaderText.of(file);
		this.header = this.text.header();
		this.query = QuestionQuery.parse(file);
	}

	/**
	 * Reads a question.
	 * @param name the file's name, such as {@code joint-actions.cypher}
	 * @param file what stands in it
	 * @throws MistakenQuestion if something is wrong with it
	 */
	public static Question read(String name, String file) {
		try {
			String id = id(name);
			QuestionReader reader = new QuestionReader(file);
			reader.checkParameters();
			reader.checkColumns();
			reader.checkEdges();
			reader.checkExample();
			return reader.question(id, file);
		}
		catch (MistakenLine mistake) {
			throw mistake.in(name);
		}
	}

	private Question question(String id, String file) {
		return new Question(id, this.header.title(), this.header.description(),
				Objects.requireNonNullElse(this.header.synonyms(), Synonyms.NONE), parameters(),
				this.header.columnList(), this.header.edges(), this.header.nothing(), this.header.example(), file,
				this.query.parameterized(), this.query.firstLine());
	}

	private static String id(String name) {
		String id = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
		if (!ID.matcher(id).matches()) {
			throw new MistakenLine(1,
					"el nombre de un archivo de pregunta son palabras en minúsculas con guiones, y termina en "
							+ ENDING);
		}
		return id;
	}

	/**
	 * The header's, and the one about names if the query takes it: what that is need not
	 * be said in every file.
	 */
	private List<Parameter> parameters() {
		List<Parameter> declared = this.header.parameterList();
		return Stream
			.concat(declared.stream(),
					Stream.of(Parameter.NAMES)
						.filter((names) -> this.query.defaults()
							.stream()
							.anyMatch((value) -> value.name().equals(names.name())
									&& Objects.equals(value.value(), names.defaultValue())))
						.filter((names) -> declared.stream().noneMatch((one) -> one.name().equals(names.name()))))
			.toList();
	}

	private void checkParameters() {
		List<Parameter> parameters = parameters();
		requireSame("el parámetro", parameters.stream().map(Parameter::name).toList(),
				this.query.defaults().stream().map(ParameterDefault::name).toList(), this.query.firstLine());
		for (Parameter parameter : parameters) {
			ParameterCheck check = new ParameterCheck(parameter, this.text.lineOf(parameter.name()));
			check.check();
			this.query.defaults()
				.stream()
				.filter((value) -> value.name().equals(parameter.name()))
				.forEach(check::same);
			check.used(this.query.uses(parameter.name()));
		}
	}

	private void checkColumns() {
		List<String> declared = new ArrayList<>(this.header.columns().keySet());
		declared.add(EVIDENCE);
		requireSame("la columna", declared, this.query.columns(), this.query.lastLine());
		if (!declared.equals(this.query.columns())) {
			throw new MistakenLine(this.query.lastLine(),
					"las columnas están en otro orden en el encabezado (%s) que en la consulta (%s)".formatted(declared,
							this.query.columns()));
		}
	}

	private void requireSame(String what, List<String> declared, List<String> found, int line) {
		Set<String> undeclared = new LinkedHashSet<>(found);
		declared.forEach(undeclared::remove);
		if (!undeclared.isEmpty()) {
			throw new MistakenLine(line, "la consulta tiene %s %s, que falta en el encabezado".formatted(what,
					String.join(", ", undeclared)));
		}
		for (String name : declared) {
			if (!found.contains(name)) {
				throw new MistakenLine(name.equals(EVIDENCE) ? line : this.text.lineOf(name),
						"en la consulta falta %s %s".formatted(what, name));
			}
		}
	}

	private void checkEdges() {
		for (EdgeMapping edge : this.header.edges()) {
			requireNodes(edge.from());
			requireNodes(edge.to());
			if (edge.weight() != null && type(edge.weight()) != ColumnType.INTEGER
					&& type(edge.weight()) != ColumnType.NUMBER) {
				throw new MistakenLine(this.text.lineOf("graph"),
						"el peso %s no es un número".formatted(edge.weight()));
			}
		}
	}

	private void requireNodes(String column) {
		if (!type(column).holdsNodes()) {
			throw new MistakenLine(this.text.lineOf("graph"), "la columna %s no contiene nodos".formatted(column));
		}
	}

	private ColumnType type(String column) {
		return this.header.columnList()
			.stream()
			.filter((candidate) -> candidate.name().equals(column))
			.map(Column::type)
			.findFirst()
			.orElseThrow(
					() -> new MistakenLine(this.text.lineOf("graph"), "no hay ninguna columna %s".formatted(column)));
	}

	private void checkExample() {
		List<String> names = parameters().stream().map(Parameter::name).toList();
		this.header.example()
			.keySet()
			.stream()
			.filter((name) -> !names.contains(name))
			.findFirst()
			.ifPresent((name) -> {
				throw new MistakenLine(this.text.lineOf("example"),
						"el ejemplo tiene un parámetro desconocido, %s".formatted(name));
			});
	}

}
