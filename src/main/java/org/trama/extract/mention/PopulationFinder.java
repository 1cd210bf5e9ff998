package org.trama.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.Initiative;
import org.trama.extract.catalog.Population;
import org.trama.extract.catalog.Theme;
import org.trama.extract.mention.GroupMentions.GroupMention;
import org.trama.model.Quote;
import org.trama.text.FoldedText;

/**
 * Finds the groups of people that a text names. Words inside the name of a body do not
 * count; an initiative names the groups that its own full name says, also where the text
 * calls it by its acronym.
 */
public final class PopulationFinder {

	private final GroupMentions mentions;

	private final Specificity specificity;

	/**
	 * The groups in the names of the catalog; a provisional name is looked at where it
	 * stands.
	 */
	private final Map<Named, List<Population>> namesakes = new ConcurrentHashMap<>();

	/**
	 * Creates a finder.
	 * @param catalog the populations it knows
	 */
	public PopulationFinder(Catalog catalog) {
		this.mentions = new GroupMentions(catalog.forms().groups());
		this.specificity = new Specificity(catalog);
	}

	/**
	 * Finds groups.
	 * @param text an action's text or a line's title
	 * @param names the names in it
	 * @param about what its document is about
	 * @return the most specific groups that the words support, in the order of the text
	 */
	public List<Mention<Population>> in(FoldedText text, List<NameMention> names, Set<Theme> about) {
		List<GroupMention> all = new ArrayList<>(this.mentions.in(text, names, about));
		for (NameMention name : names) {
			if (name.of() instanceof Initiative initiative && !initiative.isProvisional()) {
				this.namesakes.computeIfAbsent(new Named(initiative, about), this::groups)
					.forEach((group) -> all.add(new GroupMention(group, name.quote())));
			}
		}
		all.sort(Comparator.comparingInt((GroupMention each) -> each.quote().start()));
		Map<Population, List<Quote>> quotes = new LinkedHashMap<>();
		for (GroupMention each : this.specificity.mostSpecific(text, all, names)) {
			List<Quote> same = quotes.computeIfAbsent(each.of(), (key) -> new ArrayList<>());
			if (same.stream().noneMatch((quote) -> overlap(quote, each.quote()))) {
				same.add(each.quote());
			}
		}
		return Mention.all(quotes);
	}

	private List<Population> groups(Named named) {
		FoldedText name = FoldedText.of(named.initiative().name());
		List<GroupMention> said = this.mentions.in(name, List.of(), named.about());
		return this.specificity.mostSpecific(name, said, List.of()).stream().map(GroupMention::of).distinct().toList();
	}

	private static boolean overlap(Quote one, Quote other) {
		return one.start() < other.end() && other.start() < one.end();
	}

	/**
	 * An initiative in a document about something.
	 */
	private record Named(Initiative initiative, Set<Theme> about) {
	}

}
