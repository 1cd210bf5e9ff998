package org.trama.question.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The header of a question file where it stands: YAML in the comment that the file begins
 * with.
 *
 * @param yaml what stands between the comment's marks
 * @param firstLine the line of the file on which it begins
 */
record HeaderText(String yaml, int firstLine) {

	private static final Pattern COMMENT = Pattern.compile("\\A\\s*/\\*(.*?)\\*/", Pattern.DOTALL);

	private static final Pattern MISSING = Pattern
		.compile("Missing required creator property '(\\w+)' \\(index \\d+\\)");

	private static final ObjectReader READER = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build()
		.readerFor(QuestionHeader.class);

	static HeaderText of(String file) {
		Matcher comment = COMMENT.matcher(file);
		if (!comment.find()) {
			throw new MistakenLine(1, "a question file begins with its header, a comment: /* title: … */");
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
		try {
			return READER.readValue(this.yaml);
		}
		catch (JacksonException ex) {
			throw new MistakenLine(lineOf(ex), place(ex) + what(ex).lines().findFirst().orElse("this is no YAML"));
		}
	}

	private static String what(JacksonException exception) {
		Throwable cause = exception.getCause();
		String message = (cause instanceof IllegalArgumentException) ? cause.getMessage()
				: exception.getOriginalMessage();
		return MISSING.matcher(String.valueOf(message)).replaceFirst("$1 is missing");
	}

	private int lineOf(JacksonException exception) {
		int line = (exception.getLocation() != null) ? exception.getLocation().getLineNr() : 1;
		return this.firstLine + Math.max(line, 1) - 1;
	}

	private static String place(JacksonException exception) {
		if (!(exception instanceof DatabindException) || exception.getPath().isEmpty()) {
			return "";
		}
		return String.join(".",
				exception.getPath().stream().map((step) -> String.valueOf(step.getPropertyName())).toList()) + ": ";
	}

	/**
	 * The line on which a key stands, or the header's first.
	 */
	int lineOf(String key) {
		Matcher matcher = Pattern.compile("(?m)^\\s*" + Pattern.quote(key) + "\\s*:").matcher(this.yaml);
		return matcher.find() ? this.firstLine + lines(this.yaml.substring(0, matcher.end())) - 1 : this.firstLine;
	}

}
