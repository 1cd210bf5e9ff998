package org.trama.document.format.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.trama.document.format.canonical.CanonicalText;
import org.trama.document.format.canonical.FootnoteMark;
import org.trama.document.format.canonical.GridCell;
import org.trama.document.format.canonical.GridRow;
import org.trama.document.format.canonical.ListMark;
import org.trama.document.format.canonical.SpanningCells;

/**
 * The rows of a table of a page.
 */
final class HtmlGrid {

	private static final Set<String> UNSEEN = Set.of("script", "style", "template");

	private final List<GridRow> rows = new ArrayList<>();

	HtmlGrid(Element table, CanonicalText text) {
		SpanningCells spans = new SpanningCells();
		for (Element row : table.select("tr")) {
			text.countRow("");
			List<GridCell> cells = new ArrayList<>();
			for (Element cell : row.children()) {
				if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
					spans.add(cells, words(cell), number(cell.attr("colspan")), number(cell.attr("rowspan")));
				}
			}
			spans.endRow(cells);
			this.rows.add(new GridRow(this.rows.size() + 1, cells));
		}
	}

	List<GridRow> rows() {
		return this.rows;
	}

	private static int number(String value) {
		return StringUtils.isNumeric(value) && value.length() < 4 ? Math.max(1, Integer.parseInt(value)) : 1;
	}

	private static String words(Element cell) {
		StringBuilder words = new StringBuilder();
		cell.traverse(new NodeVisitor() {
			@Override
			public void head(org.jsoup.nodes.Node node, int depth) {
				if (node instanceof TextNode text && isSeen(text)) {
					String own = text.getWholeText().replace('\n', ' ');
					boolean raised = text.parent() != null && text.parent().normalName().equals("sup");
					words.append(raised ? FootnoteMark.of(own) : own);
				}
				else if (depth > 0 && node instanceof Element element) {
					words.append(element.normalName().equals("br") ? "\n" : element.isBlock() ? "\n\n" : "");
					boolean bare = element.normalName().equals("li") && !ListMark.opens(element.text());
					words.append(bare ? ListMark.BULLET + " " : "");
				}
			}

			@Override
			public void tail(org.jsoup.nodes.Node node, int depth) {
				if (depth > 0 && node instanceof Element element && element.isBlock()) {
					words.append("\n\n");
				}
			}
		});
		return words.toString();
	}

	private static boolean isSeen(TextNode text) {
		return text.parent() == null || !UNSEEN.contains(text.parent().normalName());
	}

}
