package org.trama.load.description;

import org.jspecify.annotations.Nullable;
import org.trama.text.MistakenYaml;
import org.trama.text.StrictYaml;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A description in YAML, beside the document that it describes.
 *
 * @param id the edition's id
 * @param title the document's title
 * @param year the year it covers
 * @param plan the plan
 * @param origin where the document comes from, in words
 * @param country the code of the country whose names it uses
 */
public record DescriptionFile(@JsonDeserialize(using = DescriptionValues.Id.class) @Nullable String id,
		@JsonDeserialize(using = DescriptionValues.Text.class) @Nullable String title,
		@JsonDeserialize(using = DescriptionValues.Year.class) @Nullable Integer year,
		@JsonDeserialize(using = DescriptionValues.Plan.class) @Nullable Plan plan,
		@JsonDeserialize(using = DescriptionValues.Text.class) @Nullable String origin,
		@JsonDeserialize(using = DescriptionValues.CountryCode.class) @Nullable String country) {

	private static final String KEYS = "se esperan las claves country, id, origin, plan, title, year";

	private static final String KEYS_OF_PLAN = "se esperan las claves id, title";

	/**
	 * Reads a description.
	 * @param file the file's name, for messages
	 * @param content its content
	 * @throws InvalidDescription if a key is unknown or has a value that cannot be used
	 */
	public static EditionDescription read(String file, byte[] content) {
		try {
			return StrictYaml.read(file, content, DescriptionFile.class).description();
		}
		catch (MistakenYaml ex) {
			throw new InvalidDescription("%s, línea %d".formatted(file, ex.line()), ex.path(), problem(ex));
		}
	}

	private static String problem(MistakenYaml mistake) {
		return switch (mistake.reason()) {
			case UNREADABLE -> "no es YAML válido: " + mistake.problem();
			case UNKNOWN_KEY -> "clave desconocida; se conocen " + String.join(", ", mistake.known());
			case EMPTY, MISSING_KEY -> KEYS;
			case VALUE -> switch (mistake.path()) {
				case "" -> KEYS;
				case "plan" -> KEYS_OF_PLAN;
				default -> mistake.what();
			};
		};
	}

	private EditionDescription description() {
		Plan about = (this.plan != null) ? this.plan : new Plan(null, null);
		return new EditionDescription(this.id, this.title, this.year, about.id(), about.title(), this.origin,
				this.country);
	}

	/** What a description says of the plan. */
	record Plan(@JsonDeserialize(using = DescriptionValues.Id.class) @Nullable String id,
			@JsonDeserialize(using = DescriptionValues.Text.class) @Nullable String title) {
	}

}
