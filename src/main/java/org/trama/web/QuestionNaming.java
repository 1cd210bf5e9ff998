package org.trama.web;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.trama.graph.Coded;
import org.trama.graph.Editions;
import org.trama.graph.Kind;
import org.trama.graph.Lines;
import org.trama.graph.Meaning;
import org.trama.graph.Names;
import org.trama.graph.Reference;
import org.trama.question.Meant;
import org.trama.question.Naming;
import org.trama.question.ParameterType;
import org.trama.question.Thing;

import org.springframework.stereotype.Component;

/**
 * Lets questions find things by the same names as the filters of lists do.
 */
@Component
class QuestionNaming implements Naming {

	private final Names names;

	private final Lines lines;

	private final Editions editions;

	QuestionNaming(Names names, Lines lines, Editions editions) {
		this.names = names;
		this.lines = lines;
		this.editions = editions;
	}

	@Override
	public Meant find(ParameterType type, String name) {
		return switch (type) {
			case ACTOR -> named(EnumSet.of(Kind.AGENCY, Kind.ORGANIZATION), name);
			case INITIATIVE -> named(EnumSet.of(Kind.PROGRAM, Kind.INSTRUMENT, Kind.FORUM), name);
			case THING -> named(EnumSet.allOf(Kind.class), name);
			case OBJECTIVE, STRATEGY, LINE -> coded(type, name);
			case EDITION -> new Meant(editions(this.editions.called(name)), editions(this.editions.ids()));
			default -> named(EnumSet.of(Kind.valueOf(type.name())), name);
		};
	}

	private Meant named(EnumSet<Kind> kinds, String name) {
		Map<Kind, Meaning> meanings = new LinkedHashMap<>();
		kinds.forEach((kind) -> meanings.put(kind, this.names.meaning(name, EnumSet.of(kind))));
		boolean exact = meanings.values().stream().anyMatch(Meaning::exact);
		Meant meant = new Meant(List.of(), List.of());
		for (Map.Entry<Kind, Meaning> entry : meanings.entrySet()) {
			if (entry.getValue().exact() == exact) {
				meant = meant.and(things(entry.getKey(), entry.getValue().things()),
						things(entry.getKey(), entry.getValue().nearest()));
			}
		}
		return meant;
	}

	private static List<Thing> things(Kind kind, List<Reference> references) {
		return references.stream()
			.map((thing) -> new Thing(thing.id(), kind.name().toLowerCase(Locale.ROOT),
					(thing.acronym() != null) ? thing.acronym() : thing.name(), thing.name()))
			.toList();
	}

	private Meant coded(ParameterType type, String code) {
		List<Coded> found = this.lines.coded(Lines.Level.valueOf(type.name()), code.strip());
		return new Meant(
				found.stream().map((part) -> new Thing(part.id(), type.word(), part.code(), part.title())).toList(),
				List.of());
	}

	private static List<Thing> editions(List<String> ids) {
		return ids.stream().map((id) -> new Thing(id, ParameterType.EDITION.word(), id, id)).toList();
	}

}
