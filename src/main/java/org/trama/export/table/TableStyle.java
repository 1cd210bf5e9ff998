package org.trama.export.table;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The form in which somebody wants tables.
 *
 * @param language the language of headings
 * @param csv how CSV is written
 * @param day the day on which they are asked for
 * @param home the address of the server that is asked
 */
public record TableStyle(Locale language, CsvDialect csv, LocalDate day, URI home) {

	/**
	 * What tables say in its language.
	 */
	public TableWords words() {
		return TableWords.in(this.language);
	}

}
