package org.trama.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a careful reader recorded from half of the bundled programme, and from invented
 * ones.
 */
public final class Annotation {

	private static final Set<String> SMALL = Set.of("de", "del", "la", "las", "el", "los", "y", "e", "en", "para", "a",
			"al", "sobre", "the", "of");

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private Annotation() {
	}

	/**
	 * The actions recorded from a programme.
	 * @param folder where its annotation stands, such as {@code ""} or
	 * {@code "unseen/agua/"}
	 */
	static List<Act> actions(String folder) {
		return read(folder + "actions.jsonl", Act.class);
	}

	static List<Line> titles(String folder) {
		return read(folder + "titles.jsonl", Line.class);
	}

	/**
	 * The forms by which names are compared: without case, accents, marks and articles.
	 */
	public static Set<String> keys(Stream<@Nullable String> names) {
		return names.filter(Objects::nonNull)
			.map(Annotation::key)
			.filter((key) -> !key.isEmpty())
			.collect(Collectors.toSet());
	}

	static String plain(String text) {
		return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^a-z0-9]+", " ")
			.strip();
	}

	private static String key(String name) {
		return Arrays.stream(plain(name).split(" "))
			.filter((word) -> !SMALL.contains(word))
			.collect(Collectors.joining(" "));
	}

	private static <T> List<T> read(String file, Class<T> type) {
		try (InputStream json = Annotation.class.getResourceAsStream("/annotation/" + file)) {
			return new String(json.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank())
				.map((line) -> JSON.readValue(line, type))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * An annotated action; {@code para} is its line's code and its paragraph's ordinal.
	 */
	public record Act(String para, String starts, List<Thing> actors, List<Thing> programs, List<Thing> instruments,
			List<Thing> forums, List<Group> populations, List<Thing> places, List<Amount> quantities) {

		String line() {
			return this.para.substring(0, this.para.indexOf('/'));
		}

		List<Thing> initiatives() {
			return Stream.of(this.programs, this.instruments, this.forums).flatMap(List::stream).toList();
		}

		/** What has a name and a kind, by the word of what a guess can be. */
		Map<String, List<Thing>> guessable() {
			return Map.of("actor", this.actors, "program", this.programs, "instrument", this.instruments, "forum",
					this.forums);
		}

		/** All that has a name of its own. */
		List<Thing> named() {
			return Stream.concat(this.actors.stream(), initiatives().stream()).toList();
		}

		boolean begins(Action action) {
			return action.line().equals(line()) && plain(action.text()).startsWith(plain(this.starts));
		}

	}

	/** An annotated name. */
	public record Thing(String name, @Nullable List<String> aka, @Nullable String surface, @Nullable String role) {

		public Set<String> keys() {
			Stream<String> others = (this.aka != null) ? this.aka.stream() : Stream.empty();
			return Annotation.keys(Stream.concat(Stream.of(this.name, this.surface), others));
		}

		boolean isLead() {
			return "lead".equals(this.role);
		}

	}

	/** An annotated population. */
	record Group(String id) {
	}

	/** An annotated quantity. */
	record Amount(double value, String unit) {
	}

	/** An annotated title. */
	record Line(String code, List<Group> populations) {
	}

}
