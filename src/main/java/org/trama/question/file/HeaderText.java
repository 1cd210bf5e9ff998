package org.trama.question.file;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.trama.text.MistakenYaml;
import org.trama.text.StrictYaml;

/**
 * The header of a question file where it stands: YAML in the comment that the file begins
 * with.
 *
 * @param yaml what stands between the comment's marks
 * @param firstLine the line of the file on which it begins
 */
record HeaderText(String yaml, int firstLine) {

	private static final Pattern COMMENT = Pattern.compile("\\A\\s*/\\*(.*?)\\*/", Pattern.DOTALL);

	static HeaderText of(String file) {
		Matcher comment = COMMENT.matcher(file);
		if (!comment.find()) {
			throw new MistakenLine(1,
					"el archivo de una pregunta empieza con su encabezado, un comentario: /* title: … */");
		}
		return new HeaderText(comment.group(1), lines(file.substring(0, comment.start(1))));
	}

	private static int lines(String text) {
		return 1 + (int) text.chars().filter((character) -> character == '\n').count();
	}

	/**
	 * Reads it.
	 * @throws MistakenLine if something is missing, unknown, twice there or no YAML
	 */
	QuestionHeader header() {
		String atItsLine = "\n".repeat(this.firstLine - 1) + this.yaml;
		try {
			return StrictYaml.read("", atItsLine.getBytes(StandardCharsets.UTF_8), QuestionHeader.class);
		}
		catch (MistakenYaml ex) {
			throw new MistakenLine(Math.max(ex.line(), this.firstLine), problem(ex));
		}
	}

	private static String problem(MistakenYaml mistake) {
		return switch (mistake.reason()) {
			case EMPTY -> "el encabezado está vacío";
			case UNREADABLE -> "no es YAML válido: " + mistake.problem();
			case UNKNOWN_KEY ->
				"no existe la clave %s; se conocen %s".formatted(mistake.path(), String.join(", ", mistake.known()));
			case MISSING_KEY -> "falta la clave " + mistake.path();
			case VALUE -> mistake.problem();
		};
	}

	/**
	 * The line on which a key stands, or the header's first.
	 */
	int lineOf(String key) {
		Matcher matcher = Pattern.compile("(?m)^\\s*" + Pattern.quote(key) + "\\s*:").matcher(this.yaml);
		return matcher.find() ? this.firstLine + lines(this.yaml.substring(0, matcher.end())) - 1 : this.firstLine;
	}

}
