package org.trama.web.question;

import java.util.EnumSet;
import java.util.List;

import org.trama.model.Kind;
import org.trama.model.NameResolution;
import org.trama.model.Reference;
import org.trama.question.answer.NameResolver;
import org.trama.read.Editions;
import org.trama.read.Lines;
import org.trama.read.Names;

import org.springframework.stereotype.Component;

/**
 * Lets questions find things by the same names as the filters of lists do.
 */
@Component
class GraphNames implements NameResolver {

	private final Names names;

	private final Lines lines;

	private final Editions editions;

	GraphNames(Names names, Lines lines, Editions editions) {
		this.names = names;
		this.lines = lines;
		this.editions = editions;
	}

	@Override
	public NameResolution find(List<Kind> kinds, String name) {
		Kind first = kinds.get(0);
		return switch (first) {
			case OBJECTIVE, STRATEGY, LINE -> part(first, name.strip());
			case EDITION ->
				new NameResolution(true, editions(this.editions.called(name)), editions(this.editions.ids()));
			default -> this.names.meaning(name, EnumSet.copyOf(kinds));
		};
	}

	private NameResolution part(Kind kind, String code) {
		return new NameResolution(true,
				this.lines.coded(kind, code)
					.stream()
					.map((part) -> Reference.of(kind, part.id(), part.code(), part.title()))
					.toList(),
				List.of());
	}

	private static List<Reference> editions(List<String> ids) {
		return ids.stream().map((id) -> Reference.of(Kind.EDITION, id, null, id)).toList();
	}

}
