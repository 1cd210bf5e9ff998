package org.trama.export.table;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.trama.model.CitedEdition;

/**
 * The words by which tables are found again and cited.
 *
 * @param title what they are
 * @param criteria what they were asked with
 * @param data the editions they are made of
 * @param version the version of Trama that made them
 * @param address where they are found again on the server that made them, such as
 * {@code /api/agencies}
 * @param extent which rows they have, if not all
 */
public record Colophon(String title, List<Entry> criteria, List<CitedEdition> data, String version, URI address,
		@Nullable Extent extent) {

	public Colophon {
		criteria = List.copyOf(criteria);
		data = List.copyOf(data);
	}

	/**
	 * All of it as a table.
	 * @param style how somebody wants it
	 * @param notes what else is to be said
	 */
	Table<Entry> table(TableStyle style, List<Entry> notes) {
		TableWords words = style.words();
		List<Entry> entries = new ArrayList<>();
		entries.add(new Entry(words.of("about.what"), this.title));
		entries.addAll(this.criteria);
		if (this.extent != null) {
			entries.add(new Entry(words.of("about.rows"), this.extent.in(words)));
		}
		entries.addAll(notes);
		this.data.forEach((edition) -> entries.add(new Entry(words.of("about.edition"), text(edition))));
		entries.add(new Entry(words.of("about.version"), this.version));
		entries.add(new Entry(words.of("about.day"), style.day()));
		entries.add(new Entry(words.of("about.address"), address(style)));
		entries.add(new Entry(words.of("about.cite"), citation(style)));
		return Table.of("about", words.of("about.title"),
				List.of(new TableColumn<>(words.of("about.entry"), TableColumn.Width.NAME, Entry::name),
						new TableColumn<>(words.of("about.value"), TableColumn.Width.TEXT, Entry::value)),
				entries);
	}

	private String citation(TableStyle style) {
		return style.words()
			.of("about.citation", this.title, this.version,
					this.data.stream().map(Colophon::text).collect(Collectors.joining(CellText.BETWEEN)), day(style),
					address(style));
	}

	/** A day as it is written in a sentence. */
	private static String day(TableStyle style) {
		boolean english = style.language().getLanguage().equals(Locale.ENGLISH.getLanguage());
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
			.withLocale(english ? Locale.US : Locale.forLanguageTag("es-MX"))
			.format(style.day());
	}

	private URI address(TableStyle style) {
		return style.home().resolve(this.address);
	}

	private static String text(CitedEdition edition) {
		return "%s (SHA-256 %s)".formatted(edition.edition(), edition.sha256());
	}

	/**
	 * Something that a colophon says.
	 *
	 * @param name what it is about
	 * @param value what it says
	 */
	public record Entry(String name, Object value) {
	}

	/**
	 * Which rows of a whole there are.
	 *
	 * @param first the number of the first, from 1
	 * @param last the number of the last; less than the first if there is none
	 * @param total how many the whole has
	 */
	public record Extent(long first, long last, long total) {

		/**
		 * Rows of a whole.
		 * @param skipped how many stand before them
		 * @param rows how many they are
		 * @param total how many the whole has
		 */
		public static Extent of(long skipped, int rows, long total) {
			return new Extent(skipped + 1, skipped + rows, total);
		}

		/**
		 * Whether these are all of them.
		 */
		public boolean isWhole() {
			return this.first == 1 && this.last == this.total;
		}

		String in(TableWords words) {
			return isWhole() ? Long.toString(this.total)
					: words.of("about.some-rows", this.first, this.last, this.total);
		}

	}

}
