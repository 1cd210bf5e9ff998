package org.trama.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Catalog;
import org.trama.model.Quote;

/**
 * Web addresses in a text. Words inside them are no names; but the address of a body's
 * own page names the body: its host or, on a government's shared host, the first part of
 * its path is its acronym.
 */
public final class WebAddresses {

	private final Map<String, Actor> acronyms = new HashMap<>();

	WebAddresses(Catalog catalog) {
		for (Actor actor : catalog.actors()) {
			if (actor.acronym() != null) {
				this.acronyms.put(actor.acronym().toLowerCase(Locale.ROOT), actor);
			}
		}
	}

	/**
	 * The addresses in a text. One that a line end broke at a hyphen goes on behind it.
	 */
	public static List<Quote> in(String text) {
		List<Quote> addresses = new ArrayList<>();
		int start = first(text, 0);
		while (start >= 0) {
			int end = end(text, start);
			addresses.add(Quote.of(text, start, end));
			start = first(text, end);
		}
		return addresses;
	}

	private static int first(String text, int from) {
		int scheme = text.indexOf("http", from);
		int host = text.indexOf("www.", from);
		return (scheme < 0 || host < 0) ? Math.max(scheme, host) : Math.min(scheme, host);
	}

	private static int end(String text, int start) {
		int end = start;
		while (end < text.length()) {
			char character = text.charAt(end);
			boolean broken = character == ' ' && "-/".indexOf(text.charAt(end - 1)) >= 0;
			if (Character.isWhitespace(character) && !broken || "()<>\"”".indexOf(character) >= 0) {
				break;
			}
			end++;
		}
		while (".,;:".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return end;
	}

	List<NameMention> owners(Quote address) {
		String bare = address.text()
			.replaceFirst("^https?://", "")
			.replaceFirst("^www\\.", "")
			.toLowerCase(Locale.ROOT);
		String[] parts = bare.split("/", 3);
		Set<Actor> owners = new LinkedHashSet<>();
		for (String label : parts[0].split("\\.", -1)) {
			add(owners, label);
		}
		if (owners.isEmpty() && parts.length > 1) {
			add(owners, parts[1]);
		}
		return owners.stream().map((owner) -> new NameMention(owner, address)).toList();
	}

	private void add(Set<Actor> owners, String label) {
		Actor owner = this.acronyms.get(label);
		if (owner != null && label.length() > 2) {
			owners.add(owner);
		}
	}

}
