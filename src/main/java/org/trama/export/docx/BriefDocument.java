package org.trama.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.trama.brief.Brief;
import org.trama.brief.Words;
import org.trama.model.Bilingual;
import org.trama.model.Quote;

/**
 * Writes a brief as a DOCX, for those who must edit it: headings, tables whose heads
 * repeat, numbered pages, and links to where things are found again.
 */
public final class BriefDocument {

	/** The media type of a DOCX. */
	public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	/** The language of the programmes that Trama reads. */
	private static final String DOCUMENTS_LANGUAGE = "es-MX";

	private final Brief brief;

	private final Locale language;

	private final Addresses addresses;

	private BriefDocument(Brief brief, Locale language, Addresses addresses) {
		this.brief = brief;
		this.language = language;
		this.addresses = addresses;
	}

	/**
	 * Writes a brief.
	 * @param brief the brief
	 * @param language the language of its sentences
	 * @param server where links lead to, such as {@code http://localhost:8080}
	 * @param out where to write it
	 * @throws IOException if that fails
	 */
	public static void write(Brief brief, Locale language, String server, OutputStream out) throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			new BriefDocument(brief, language, new Addresses(server, language)).into(document);
			document.write(out);
		}
	}

	private void into(XWPFDocument document) {
		PaperStyles.apply(document, this.language.getLanguage().equals("en") ? "en-GB" : DOCUMENTS_LANGUAGE);
		properties(document.getProperties());
		Prose prose = new Prose(document, this.language);
		prose.heading(1, say(this.brief.title()));
		prose.small("%s · %s · %s".formatted(say(this.brief.kind()),
				say(Words.say("plan", this.brief.edition().plan())), this.brief.edition().title()));
		this.brief.summary().forEach((sentence) -> prose.point(say(sentence)));
		this.brief.sections().forEach((section) -> section(document, prose, section));
		passages(prose);
		if (this.brief.leavesOut()) {
			prose.small(say(Words.say("whole"))).addressed(this.addresses.wholeBrief(this.brief.subject()));
		}
		prose.small(say(this.brief.citation())).addressed(this.addresses.brief(this.brief.subject()));
		prose.footer(say(this.brief.title()), say(Words.say("page")));
	}

	private void properties(POIXMLProperties properties) {
		POIXMLProperties.CoreProperties core = properties.getCoreProperties();
		core.setTitle(say(this.brief.title()));
		core.setCreator("Trama");
		core.setDescription(say(this.brief.citation()) + " " + this.addresses.brief(this.brief.subject()));
		core.setSubjectProperty(this.brief.edition().title());
		core.getUnderlyingProperties().setLanguageProperty(this.language.getLanguage());
	}

	private void section(XWPFDocument document, Prose prose, Brief.Section section) {
		prose.heading(2, say(section.title()));
		prose.introduction(say(section.note()));
		if (!section.rows().isEmpty()) {
			new PaperTable(document, section.columns().stream().map(this::say).toList())
				.fill(section.rows().stream().map((row) -> row.stream().map(this::cell).toList()).toList());
		}
		if (section.left() != null) {
			prose.small(say(section.left()));
		}
	}

	private List<Piece> cell(Brief.Cell cell) {
		List<Piece> pieces = new ArrayList<>();
		boolean named = cell.things().size() == 1 && cell.words() != null;
		if (cell.words() != null && !named) {
			pieces.add(new Piece(say(cell.words()) + " ", null));
		}
		cell.things().forEach((thing) -> {
			pieces.add(new Piece(this.addresses.marked(thing), this.addresses.sheet(thing)));
			pieces.add(new Piece(", ", null));
		});
		if (!cell.things().isEmpty()) {
			pieces.remove(pieces.size() - 1);
		}
		if (cell.words() != null && named && !say(cell.words()).equals(this.addresses.label(cell.things().get(0)))) {
			pieces.add(new Piece(" " + say(cell.words()), null));
		}
		if (cell.more() > 0) {
			pieces.add(new Piece(" +" + cell.more(), null));
		}
		if (!cell.passages().isEmpty()) {
			pieces.add(new Piece(PassageNumbers.of(cell.passages()), null));
		}
		if (cell.place() != null) {
			pieces.add(place(cell.place()));
		}
		return pieces;
	}

	private void passages(Prose prose) {
		prose.heading(2, say(Words.say("passages.title")));
		prose.introduction(say(Words.say("passages.note")));
		this.brief.passages()
			.stream()
			.filter((passage) -> !passage.words().isEmpty())
			.forEach((passage) -> prose.quote(prose.passage(where(passage)), quoted(passage), DOCUMENTS_LANGUAGE));
		List<Piece> wordless = this.brief.passages()
			.stream()
			.filter((passage) -> passage.words().isEmpty())
			.flatMap((passage) -> Stream.concat(where(passage).stream(), Stream.of(new Piece("; ", null))))
			.toList();
		if (!wordless.isEmpty()) {
			prose.passage(wordless.subList(0, wordless.size() - 1));
		}
		if (this.brief.left() != null) {
			prose.small(say(this.brief.left()));
		}
	}

	private List<Piece> where(Brief.Passage passage) {
		return List.of(new Piece("[" + passage.number() + "] ", null),
				new Piece(passage.line().label(), this.addresses.action(passage.action())), new Piece(", ", null),
				place(passage.place()));
	}

	private Piece place(Brief.Place place) {
		boolean one = place.firstLine() == place.lastLine();
		return new Piece(say(Words.say("place", one ? 1 : 0, Integer.toString(place.firstLine()),
				Integer.toString(place.lastLine()))), this.addresses.source(this.brief.edition().id(), place));
	}

	private static String quoted(Brief.Passage passage) {
		List<Quote> words = passage.words();
		String between = String.join(" … ", words.stream().map(Quote::text).toList());
		return (words.get(0).start() > 0 ? "… " : "") + between
				+ (words.get(words.size() - 1).end() < passage.length() ? " …" : "");
	}

	private String say(Bilingual words) {
		return words.in(this.language);
	}

}
