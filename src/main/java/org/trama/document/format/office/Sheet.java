package org.trama.document.format.office;

import java.util.List;
import java.util.stream.Collectors;

import org.trama.document.format.canonical.CanonicalText;
import org.trama.document.format.canonical.CellParagraphs;
import org.trama.document.format.canonical.Grid;
import org.trama.document.format.canonical.GridRow;
import org.trama.model.Bilingual;

/**
 * A sheet of a workbook.
 *
 * @param name its name
 * @param rows its rows that have something in them
 * @param hidden whether it is hidden
 * @param hiddenRows how many of its rows are hidden
 */
record Sheet(String name, List<GridRow> rows, boolean hidden, int hiddenRows) {

	/**
	 * Writes the sheets of a workbook one after another, and says what a person who opens
	 * it doesn't see.
	 */
	static void write(List<Sheet> all, CanonicalText text) {
		List<Sheet> sheets = all.stream().filter((sheet) -> !sheet.rows.isEmpty()).toList();
		boolean several = sheets.size() > 1;
		for (Sheet sheet : sheets) {
			String name = CellParagraphs.oneLine(sheet.name);
			boolean header = text
				.grid(new Grid("Hoja «" + name + "»", several ? name : "", sheet.rows, Grid.Sort.SHEET));
			if (!header) {
				text.note(new Bilingual("Hoja «%s»: sin fila de títulos; se leyó celda por celda.".formatted(name),
						"Sheet “%s”: no row of titles; read cell by cell.".formatted(name)));
			}
			if (sheet.hiddenRows > 0) {
				text.note(
						new Bilingual("Hoja «%s»: %d filas ocultas, leídas también.".formatted(name, sheet.hiddenRows),
								"Sheet “%s”: %d hidden rows, read too.".formatted(name, sheet.hiddenRows)));
			}
		}
		String hidden = sheets.stream()
			.filter(Sheet::hidden)
			.map((sheet) -> "«" + CellParagraphs.oneLine(sheet.name) + "»")
			.collect(Collectors.joining(", "));
		if (!hidden.isEmpty()) {
			text.note(new Bilingual("Hojas ocultas, leídas también: %s.".formatted(hidden),
					"Hidden sheets, read too: %s.".formatted(hidden)));
		}
	}

}
