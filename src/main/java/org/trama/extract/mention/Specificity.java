package org.trama.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.Population;
import org.trama.extract.mention.GroupMentions.GroupMention;
import org.trama.text.FoldedText;
import org.trama.text.Folding;

/**
 * Leaves out groups that a text names only because it names narrower ones. A broader
 * group stays where the text lists it beside a narrower one ("personas migrantes y
 * refugiadas"), or where it is not the broadest of all and the text names it in words of
 * its own.
 */
final class Specificity {

	private final Map<Population, Set<String>> above = new HashMap<>();

	Specificity(Catalog catalog) {
		Map<String, Population> byId = new HashMap<>();
		catalog.populations().forEach((group) -> byId.put(group.id(), group));
		for (Population group : catalog.populations()) {
			Set<String> broader = new HashSet<>();
			for (Population up = group; up != null; up = (up.broader() != null) ? byId.get(up.broader()) : null) {
				broader.add(up.id());
			}
			broader.remove(group.id());
			this.above.put(group, broader);
		}
	}

	List<GroupMention> mostSpecific(FoldedText text, List<GroupMention> mentions, List<NameMention> names) {
		List<GroupMention> specific = new ArrayList<>();
		for (GroupMention mention : mentions) {
			List<GroupMention> narrower = mentions.stream()
				.filter((other) -> isAbove(mention.of(), other.of()))
				.toList();
			boolean stays = narrower.isEmpty()
					|| narrower.stream()
						.anyMatch((other) -> other.quote().equals(mention.quote()) || listed(text, mention, other))
					|| mention.of().broader() != null && !insideName(mention, names)
							&& narrower.stream().noneMatch((other) -> covers(other, mention));
			if (stays) {
				specific.add(mention);
			}
		}
		return specific;
	}

	private boolean isAbove(Population group, Population other) {
		return this.above.getOrDefault(other, Set.of()).contains(group.id());
	}

	private static boolean covers(GroupMention one, GroupMention other) {
		return one.quote().start() <= other.quote().start() && other.quote().end() <= one.quote().end();
	}

	private static boolean insideName(GroupMention mention, List<NameMention> names) {
		return names.stream().anyMatch((name) -> name.covers(mention.quote().start(), mention.quote().end()));
	}

	private static boolean listed(FoldedText text, GroupMention one, GroupMention other) {
		boolean inOrder = one.quote().start() < other.quote().start();
		GroupMention first = inOrder ? one : other;
		GroupMention second = inOrder ? other : one;
		String original = text.original();
		int from = first.quote().end();
		int to = second.quote().start();
		if (from >= to) {
			return false;
		}
		String between = original.substring(from, to);
		return !between.isBlank() && Separators.joinMembers(Folding.fold(between));
	}

}
