package org.trama.question.answer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.trama.extract.Action;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.mention.Mention;
import org.trama.extract.role.Participation;
import org.trama.model.Kind;
import org.trama.model.Role;

/**
 * What an action says, by id.
 *
 * @param action the action
 * @param team the agencies that lead or partner
 * @param populations the populations it serves
 * @param initiatives the initiatives it involves
 * @param words the distinct words of four letters or more, without accents, in lower case
 */
record ActionFacts(Action action, Set<String> team, Set<String> populations, Set<String> initiatives,
		Set<String> words) {

	static List<ActionFacts> of(Records records) {
		return records.extraction().actions().stream().map(ActionFacts::of).toList();
	}

	private static ActionFacts of(Action action) {
		String folded = StringUtils.stripAccents(action.text()).toLowerCase(Locale.ROOT);
		return new ActionFacts(action, Parts.agencies(action), ids(action.populations()), ids(action.initiatives()),
				sorted(Stream.of(folded.split("[^\\p{L}\\p{N}]+")).filter((word) -> word.length() >= 4)));
	}

	String id() {
		return Records.id(this.action);
	}

	String line() {
		return this.action.line();
	}

	String strategy() {
		return line().substring(0, line().lastIndexOf('.'));
	}

	Set<String> leaders() {
		return agencies(Role.LEAD);
	}

	Set<String> partners() {
		return agencies(Role.PARTNER);
	}

	private Set<String> agencies(Role role) {
		return ids(Parts.ofAgencies(this.action).stream(), role);
	}

	/** Agencies and others. */
	Set<String> actors(Role role) {
		return ids(this.action.actors().stream(), role);
	}

	private static Set<String> ids(Stream<Participation> parts, Role role) {
		return sorted(parts.filter((part) -> part.role() == role).map((part) -> part.actor().of().id()));
	}

	Set<String> places() {
		return ids(this.action.places());
	}

	Set<String> programs() {
		return Parts.initiatives(this.action, Parts.of(Kind.PROGRAM));
	}

	/** By what part the words of two actions agree, from 0 to 1. */
	double agreement(ActionFacts other) {
		long both = this.words.stream().filter(other.words::contains).count();
		long either = this.words.size() + other.words.size() - both;
		return (either == 0) ? 0 : (double) both / either;
	}

	static Set<String> ids(List<? extends Mention<? extends CatalogEntry>> mentions) {
		return sorted(mentions.stream().map((mention) -> mention.of().id()));
	}

	private static Set<String> sorted(Stream<String> texts) {
		return texts.collect(Collectors.toCollection(TreeSet::new));
	}

}
