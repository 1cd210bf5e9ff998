package org.trama.document.format.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.trama.document.format.canonical.ListMark;

/**
 * The styles of an OpenDocument file as far as they say something: how lists are
 * numbered, and what is hidden.
 */
final class OdfStyles {

	private final Map<String, Map<Integer, Level>> lists = new HashMap<>();

	private final Set<String> hiddenTables = new HashSet<>();

	/** Reads the styles of a file. */
	void read(XmlCursor xml) throws XMLStreamException {
		String style = "";
		String list = "";
		while (xml.next()) {
			if (!xml.isStart()) {
				continue;
			}
			switch (xml.name()) {
				case "body" -> {
					return;
				}
				case "style" -> style = xml.attribute("name");
				case "list-style" -> list = xml.attribute("name");
				case "table-properties" -> {
					if (xml.attribute("display").equals("false")) {
						this.hiddenTables.add(style);
					}
				}
				case "list-level-style-number", "list-level-style-bullet" -> level(list, xml);
				default -> {
				}
			}
		}
	}

	private void level(String list, XmlCursor xml) {
		boolean numbered = xml.name().endsWith("number");
		Level level = new Level(numbered ? xml.attribute("num-format") : "", xml.attribute("num-prefix"),
				xml.attribute("num-suffix"), xml.number("start-value", 1), numbered);
		this.lists.computeIfAbsent(list, (name) -> new HashMap<>()).put(xml.number("level", 1), level);
	}

	boolean isHidden(String tableStyle) {
		return this.hiddenTables.contains(tableStyle);
	}

	/** How a list is numbered at a level; a bullet where nothing is said. */
	Level level(String list, int level) {
		return this.lists.getOrDefault(list, Map.of()).getOrDefault(level, Level.BULLET);
	}

	/**
	 * The way items of a list are marked.
	 *
	 * @param format the kind of number
	 * @param prefix what stands before it
	 * @param suffix what stands behind it
	 * @param start the first number
	 * @param numbered whether there are numbers at all
	 */
	record Level(String format, String prefix, String suffix, int start, boolean numbered) {

		static final Level BULLET = new Level("", "", "", 1, false);

		/** The mark of an item with a blank behind it, empty if it has none. */
		String mark(int index) {
			if (!this.numbered) {
				return ListMark.BULLET + " ";
			}
			return this.format.isEmpty() ? ""
					: this.prefix + ListMark.digits(this.start + index, this.format) + this.suffix + " ";
		}

	}

}
