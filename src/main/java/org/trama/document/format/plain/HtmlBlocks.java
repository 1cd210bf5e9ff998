package org.trama.document.format.plain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.trama.document.format.canonical.CanonicalText;
import org.trama.document.format.canonical.CellParagraphs;
import org.trama.document.format.canonical.FootnoteMark;
import org.trama.document.format.canonical.Grid;
import org.trama.document.format.canonical.ListMark;
import org.trama.model.Bilingual;

/**
 * Writes the blocks of a page one after another: paragraphs, items of lists with their
 * marks, tables.
 */
final class HtmlBlocks {

	private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "head", "svg", "iframe",
			"object", "embed", "applet", "select", "textarea", "button", "canvas", "audio", "video");

	private static final Set<String> ACTIVE = Set.of("script", "iframe", "object", "embed", "applet");

	private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

	private static final int LONGEST_QUOTE = 60;

	private final CanonicalText text;

	private final StringBuilder paragraph = new StringBuilder();

	private int tables;

	private int pictures;

	private boolean active;

	HtmlBlocks(CanonicalText text) {
		this.text = text;
	}

	void write(Document page) {
		children(page.body());
		flush();
		noteHidden(page);
		this.active |= page.selectFirst("script") != null;
		if (this.active) {
			this.text.note(new Bilingual("El código de la página no se ejecutó.", "The page's code was not run."));
		}
		if (this.pictures > 0) {
			this.text.note(new Bilingual("Imágenes que no se leen: %d.".formatted(this.pictures),
					"Pictures that are not read: %d.".formatted(this.pictures)));
		}
	}

	/** What a browser doesn't show may be folded, and is read as hidden rows are. */
	private void noteHidden(Document page) {
		List<String> hidden = page.body()
			.select("[hidden], [style]")
			.stream()
			.filter((element) -> element.hasAttr("hidden") || HIDDEN.matcher(element.attr("style")).find())
			.map((element) -> StringUtils.abbreviate(element.text(), LONGEST_QUOTE))
			.filter((words) -> !words.isBlank())
			.toList();
		if (!hidden.isEmpty()) {
			this.text.note(new Bilingual(
					"Partes que la página no muestra, leídas también: %d («%s»).".formatted(hidden.size(),
							hidden.get(0)),
					"Parts that the page doesn't show, read too: %d (“%s”).".formatted(hidden.size(), hidden.get(0))));
		}
	}

	private void children(Element element) {
		element.childNodes().forEach(this::node);
	}

	private void node(Node node) {
		if (node instanceof TextNode words) {
			this.paragraph.append(words.getWholeText().replace('\n', ' '));
		}
		else if (node instanceof Element element) {
			element(element);
		}
	}

	private void element(Element element) {
		String name = element.normalName();
		if (UNSEEN.contains(name)) {
			this.active |= ACTIVE.contains(name);
			return;
		}
		switch (name) {
			case "br" -> this.paragraph.append('\n');
			case "img" -> this.pictures++;
			case "sup" -> this.paragraph.append(FootnoteMark.of(element.text()));
			case "table" -> table(element);
			case "li" -> item(element);
			case "pre" -> preformatted(element);
			default -> block(element);
		}
	}

	private void block(Element element) {
		if (isFootnote(element)) {
			flush();
			this.text.footnote("", element.text());
			return;
		}
		boolean block = element.isBlock();
		if (block) {
			flush();
		}
		children(element);
		if (block) {
			flush();
		}
	}

	private static boolean isFootnote(Element element) {
		String role = element.attr("role");
		String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
		return role.equals("doc-footnote") || role.equals("doc-endnote")
				|| (style.contains("mso-element:footnote") && !style.contains("footnote-list"));
	}

	private void item(Element item) {
		flush();
		Element list = item.parent();
		String mark = ListMark.BULLET;
		if (list != null && list.normalName().equals("ol")) {
			int start = number(list.attr("start"), 1);
			int index = number(item.attr("value"), start + list.children().indexOf(item));
			mark = ListMark.of(index, list.attr("type"));
		}
		if (!ListMark.opens(item.text())) {
			this.paragraph.append(mark).append(' ');
		}
		children(item);
		flush();
	}

	private static int number(String value, int otherwise) {
		return StringUtils.isNumeric(value) && value.length() < 6 ? Integer.parseInt(value) : otherwise;
	}

	private void preformatted(Element element) {
		flush();
		this.text.gap();
		element.wholeText().lines().forEach((line) -> {
			String words = CellParagraphs.oneLine(line);
			if (words.isEmpty()) {
				this.text.gap();
			}
			else {
				this.text.line(words);
			}
		});
		this.text.gap();
	}

	/** A table that holds others only places them. */
	private void table(Element table) {
		flush();
		boolean places = table.selectFirst("table table") != null || table.selectStream("table").count() > 1;
		if (places) {
			children(table);
			flush();
			return;
		}
		Element caption = table.selectFirst("caption");
		if (caption != null) {
			this.text.paragraph(caption.text());
		}
		HtmlGrid grid = new HtmlGrid(table, this.text);
		if (!grid.rows().isEmpty()) {
			this.tables++;
			this.text.grid(new Grid("Tabla " + this.tables, "", grid.rows(), Grid.Sort.AMONG_TEXT));
		}
		this.pictures += table.select("img").size();
	}

	private void flush() {
		CellParagraphs.of(this.paragraph.toString()).forEach(this.text::paragraph);
		this.paragraph.setLength(0);
	}

}
