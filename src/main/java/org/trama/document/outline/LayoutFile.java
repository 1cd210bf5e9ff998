package org.trama.document.outline;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.trama.document.PlanLevel;
import org.trama.model.Bilingual;
import org.trama.text.MistakenYaml;
import org.trama.text.StrictYaml;

/**
 * A layout file as it is written. What its keys mean stands in the README of the folder
 * of layouts.
 */
record LayoutFile(@JsonProperty(required = true) Bilingual name, @JsonProperty(required = true) List<LevelRule> levels,
		@JsonProperty(required = true) PlanLayout.Actions actions,
		@JsonProperty(required = true) PlanLayout.Responsible responsible, @Nullable String row,
		@Nullable List<String> marks, @Nullable List<String> ends, @Nullable Boolean repeated,
		@Nullable Boolean verbs) {

	/**
	 * Reads a layout.
	 * @param file the file's name
	 * @param yaml its content
	 * @throws InvalidLayout if something in it is unknown, missing or contradicts itself
	 */
	static PlanLayout read(String file, byte[] yaml) {
		try {
			return StrictYaml.read(file, yaml, LayoutFile.class).layout(file);
		}
		catch (MistakenYaml ex) {
			throw new InvalidLayout(file, "línea %d: %s".formatted(ex.line(), ex.problem()), ex);
		}
	}

	private PlanLayout layout(String file) {
		if (this.levels.isEmpty() || this.levels.get(this.levels.size() - 1).level() != PlanLevel.LINE) {
			throw new InvalidLayout(file, "levels: el último nivel debe ser line", null);
		}
		for (int i = 1; i < this.levels.size(); i++) {
			if (this.levels.get(i).level().compareTo(this.levels.get(i - 1).level()) <= 0) {
				throw new InvalidLayout(file, "levels: los niveles van del más amplio al más estrecho", null);
			}
		}
		return new PlanLayout(file.replaceFirst("\\.ya?ml$", ""), this.name, List.copyOf(this.levels), this.actions,
				this.responsible, row(file), Set.copyOf(LevelRule.folded(this.marks)),
				Set.copyOf(LevelRule.folded(this.ends)), Boolean.TRUE.equals(this.repeated),
				Boolean.TRUE.equals(this.verbs));
	}

	private @Nullable Pattern row(String file) {
		try {
			return (this.row != null) ? Pattern.compile(this.row) : null;
		}
		catch (PatternSyntaxException ex) {
			throw new InvalidLayout(file, "row: " + ex.getDescription(), ex);
		}
	}

}
