package org.trama.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.trama.extract.catalog.Actor;
import org.trama.extract.mention.NameMention;
import org.trama.extract.role.ParagraphRoles;
import org.trama.extract.role.Participation;
import org.trama.extract.role.Participations;
import org.trama.extract.role.SentenceRoles;
import org.trama.extract.role.Vocabulary;
import org.trama.model.Kind;
import org.trama.model.Quote;
import org.trama.model.Role;

/**
 * A country of one's own: invented bodies, and what the grammar reads of them.
 */
final class Invented {

	private static final Map<String, Actor> BODIES = List
		.of(agency("SAP", "Secretaría de Aguas y Puertos"), agency("IPM", "Instituto de Pesca y Mareas"),
				agency("CNF", "Comisión Nacional de Faros"), agency("DGR", "Dirección General de Redes"),
				agency("SEA", "Servicio de Estudios del Agua"), organization("OMP", "Organización Mundial de Puertos"))
		.stream()
		.collect(Collectors.toMap(Actor::id, (actor) -> actor));

	private static final Pattern NAMES = Pattern.compile("\\b(SAP|IPM|CNF|DGR|SEA|OMP)\\b|"
			+ BODIES.values().stream().map(Actor::name).map(Pattern::quote).collect(Collectors.joining("|")));

	private static final Pattern STRANGERS = Pattern.compile("Guardia de Costas|Unidad de Boyas");

	private Invented() {
	}

	/**
	 * The actors of a role in a paragraph, in the order of the text.
	 */
	static List<String> with(Role role, String paragraph) {
		return readings(paragraph).stream()
			.filter((reading) -> reading.role() == role)
			.map((reading) -> reading.actor().of().id())
			.toList();
	}

	static List<String> leads(String paragraph) {
		return with(Role.LEAD, paragraph);
	}

	static List<String> partners(String paragraph) {
		return with(Role.PARTNER, paragraph);
	}

	static List<String> mentioned(String paragraph) {
		return with(Role.MENTIONED, paragraph);
	}

	/**
	 * The words that give an actor its role.
	 */
	static String evidence(String actor, String paragraph) {
		return readings(paragraph).stream()
			.filter((reading) -> reading.actor().of().id().equals(actor))
			.map((reading) -> reading.evidence().text())
			.findFirst()
			.orElseThrow();
	}

	/**
	 * The texts of the actions of a paragraph.
	 */
	static List<String> actions(String paragraph) {
		return ActionSplitter.actions(sentences(paragraph))
			.stream()
			.map((action) -> paragraph.substring(action.get(0).start(), action.get(action.size() - 1).end()).strip())
			.toList();
	}

	static List<String> sentenceTexts(String paragraph) {
		return sentences(paragraph).stream()
			.map((sentence) -> paragraph.substring(sentence.start(), sentence.end()).strip())
			.toList();
	}

	private static List<Participation> readings(String paragraph) {
		return Participations.of(sentences(paragraph), paragraph, 0);
	}

	private static List<SentenceRoles> sentences(String paragraph) {
		return new ParagraphRoles(Vocabulary.spanish()).read(paragraph, found(paragraph), strangers(paragraph));
	}

	private static List<NameMention> found(String text) {
		List<NameMention> found = new ArrayList<>();
		Matcher matcher = NAMES.matcher(text);
		while (matcher.find()) {
			Actor actor = BODIES.values()
				.stream()
				.filter((body) -> body.id().equals(matcher.group()) || body.name().equals(matcher.group()))
				.findFirst()
				.orElseThrow();
			found.add(new NameMention(actor, Quote.of(text, matcher.start(), matcher.end())));
		}
		return found;
	}

	private static List<Quote> strangers(String text) {
		List<Quote> strangers = new ArrayList<>();
		Matcher matcher = STRANGERS.matcher(text);
		while (matcher.find()) {
			strangers.add(Quote.of(text, matcher.start(), matcher.end()));
		}
		return strangers;
	}

	private static Actor agency(String id, String name) {
		return new Actor(id, Kind.AGENCY, id, null, name, List.of(), "órgano", null, null, "inventado");
	}

	private static Actor organization(String id, String name) {
		return new Actor(id, Kind.ORGANIZATION, id, null, name, List.of(), "organismo", null, null, "inventado");
	}

}
