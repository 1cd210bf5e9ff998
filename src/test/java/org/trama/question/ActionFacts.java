package org.trama.question;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.trama.extract.Action;
import org.trama.extract.Actor;
import org.trama.extract.Initiative;
import org.trama.extract.Mention;
import org.trama.extract.Named;
import org.trama.extract.Participation;
import org.trama.extract.Role;

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
		return new ActionFacts(action, agencies(action, (part) -> part.role() != Role.MENTIONED),
				ids(action.populations()), ids(action.initiatives()),
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
		return agencies(this.action, (part) -> part.role() == Role.LEAD);
	}

	Set<String> partners() {
		return agencies(this.action, (part) -> part.role() == Role.PARTNER);
	}

	private static Set<String> agencies(Action action, Predicate<Participation> which) {
		return actors(action, (part) -> part.actor().of().type() == Actor.Type.AGENCY && which.test(part));
	}

	/** Agencies and others. */
	Set<String> actors(Role role) {
		return actors(this.action, (part) -> part.role() == role);
	}

	private static Set<String> actors(Action action, Predicate<Participation> which) {
		return sorted(action.actors().stream().filter(which).map((part) -> part.actor().of().id()));
	}

	Set<String> places() {
		return ids(this.action.places());
	}

	Set<String> programs() {
		return ids(this.action.initiatives()
			.stream()
			.filter((mention) -> mention.of().type() == Initiative.Type.PROGRAM)
			.toList());
	}

	/** By what part the words of two actions agree, from 0 to 1. */
	double agreement(ActionFacts other) {
		long both = this.words.stream().filter(other.words::contains).count();
		long either = this.words.size() + other.words.size() - both;
		return (either == 0) ? 0 : (double) both / either;
	}

	static Set<String> ids(List<? extends Mention<? extends Named>> mentions) {
		return sorted(mentions.stream().map((mention) -> mention.of().id()));
	}

	private static Set<String> sorted(Stream<String> texts) {
		return texts.collect(Collectors.toCollection(TreeSet::new));
	}

}
