package org.trama.document.account;

import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.trama.document.ActionLine;
import org.trama.document.LineRange;
import org.trama.document.ProgrammeDocument;
import org.trama.document.Span;
import org.trama.document.source.SourceLine;

/**
 * Lines of the source that begin with a code like those of the lines of action, and were
 * read as text of another.
 */
final class UnreadCodes {

	private static final Set<Span.Kind> TEXT = EnumSet.of(Span.Kind.PARAGRAPH, Span.Kind.RESPONSIBLE, Span.Kind.DETAIL,
			Span.Kind.ASIDE);

	private static final Pattern CODE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){1,3})\\.?\\s+\\p{Lu}\\p{L}+");

	private UnreadCodes() {
	}

	static List<Doubt> in(ProgrammeDocument document) {
		Set<String> codes = document.lines().map(ActionLine::code).collect(Collectors.toSet());
		Set<Long> depths = codes.stream().map(UnreadCodes::depth).collect(Collectors.toSet());
		NavigableMap<Integer, Span> spans = new TreeMap<>();
		document.spans().forEach((span) -> spans.put(span.start(), span));
		return SourceLine.all(document.source().text())
			.stream()
			.filter((line) -> !line.isBlank() && TEXT.contains(spans.floorEntry(line.start()).getValue().kind()))
			.flatMap((line) -> code(line).filter((code) -> depths.contains(depth(code)) && !codes.contains(code))
				.map((code) -> Doubt.unread(new LineRange(line.number(), line.number()), code))
				.stream())
			.toList();
	}

	private static Optional<String> code(SourceLine line) {
		Matcher code = CODE.matcher(line.text());
		return code.lookingAt() ? Optional.of(code.group(1)) : Optional.empty();
	}

	private static long depth(String code) {
		return code.chars().filter((character) -> character == '.').count();
	}

}
