package org.trama.question.file;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ReturnBodyContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ReturnItemContext;

/**
 * A default value that the first clause of a query gives a name, such as
 * {@code null AS agency}.
 *
 * @param name the name
 * @param value a number, a text, a list of texts, a truth value, or nothing
 * @param line the line it stands on
 * @param start the offset of the value in the file
 * @param end the offset behind the value
 */
record ParameterDefault(String name, @Nullable Object value, int line, int start, int end) {

	private static final String TEXT = "'[^'\\\\]*'";

	private static final Pattern TEXTS = Pattern.compile("\\[(%1$s(,%1$s)*)?]".formatted(TEXT));

	private static final Pattern LITERAL = Pattern
		.compile("-?\\d{1,18}|%s|%s|(?i:null|true|false)".formatted(TEXT, TEXTS));

	/**
	 * The default values of a WITH clause; none if it is about anything else.
	 */
	static List<ParameterDefault> all(ReturnBodyContext body) {
		boolean plain = body.DISTINCT() == null && body.orderBy() == null && body.skip() == null && body.limit() == null
				&& body.returnItems().TIMES() == null
				&& body.returnItems().returnItem().stream().allMatch(ParameterDefault::isDefault);
		return plain ? body.returnItems().returnItem().stream().map(ParameterDefault::of).toList() : List.of();
	}

	private static boolean isDefault(ReturnItemContext item) {
		return item.variable() != null && LITERAL.matcher(item.expression().getText()).matches();
	}

	private static ParameterDefault of(ReturnItemContext item) {
		String text = item.getStart().getInputStream().toString();
		return new ParameterDefault(item.variable().getText(), value(item.expression().getText()),
				item.getStart().getLine(), text.offsetByCodePoints(0, item.expression().getStart().getStartIndex()),
				text.offsetByCodePoints(0, item.expression().getStop().getStopIndex() + 1));
	}

	private static @Nullable Object value(String literal) {
		return switch (literal.toLowerCase(Locale.ROOT)) {
			case "null" -> null;
			case "true" -> true;
			case "false" -> false;
			default -> TEXTS.matcher(literal).matches() ? texts(literal)
					: literal.startsWith("'") ? text(literal) : Long.valueOf(literal);
		};
	}

	private static List<String> texts(String list) {
		return Pattern.compile(TEXT).matcher(list).results().map((found) -> text(found.group())).toList();
	}

	private static String text(String literal) {
		return literal.substring(1, literal.length() - 1);
	}

}
