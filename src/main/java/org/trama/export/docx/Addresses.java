package org.trama.export.docx;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.trama.brief.Brief;
import org.trama.brief.Words;
import org.trama.export.table.TableWords;
import org.trama.model.ActionId;
import org.trama.model.Kind;
import org.trama.model.Reference;

/**
 * The addresses of the page at which things are found again.
 */
final class Addresses {

	private final String server;

	private final Locale language;

	Addresses(String server, Locale language) {
		this.server = server;
		this.language = language;
	}

	/** The sheet of a thing. */
	String sheet(Reference thing) {
		return at("fichas", plural(thing), thing.id());
	}

	/** The sheet of an action. */
	String action(String id) {
		return at("fichas", Kind.ACTION.plural(), id);
	}

	/** The brief of a thing with nothing left out. */
	String wholeBrief(Reference thing) {
		return brief(thing) + "&whole=true";
	}

	/** The brief of a thing. */
	String brief(Reference thing) {
		return at("informes", plural(thing), thing.id());
	}

	/** Lines of an edition's document. */
	String source(String edition, Brief.Place place) {
		return "%s&lines=%d-%d".formatted(at("fichas", "source", edition), place.firstLine(), place.lastLine());
	}

	/** What a thing is called in short; an action by the line that it advances. */
	String label(Reference thing) {
		if (!thing.is(Kind.ACTION)) {
			return thing.labels().in(this.language);
		}
		ActionId action = ActionId.of(thing.id());
		return Words.say("action", action.line(), action.ordinal()).in(this.language);
	}

	/** The same in a cell: with the mark of names to be confirmed. */
	String marked(Reference thing) {
		return TableWords.in(this.language).name(thing.id(), label(thing));
	}

	private static String plural(Reference thing) {
		return Kind.ofWord(thing.kind()).orElseThrow().plural();
	}

	private String at(String room, String kind, String id) {
		return "%s/%s/%s/%s?lang=%s".formatted(this.server, room, kind, URLEncoder.encode(id, StandardCharsets.UTF_8),
				this.language.getLanguage());
	}

}
