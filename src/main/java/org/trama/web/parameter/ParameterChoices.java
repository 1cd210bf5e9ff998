package org.trama.web.parameter;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.model.NameScope;
import org.trama.web.refusal.InvalidParameter;

/**
 * A parameter that takes words of a list.
 *
 * @param <T> what the words stand for
 * @param parameter the parameter
 * @param byWord what each word stands for, in the list's order
 */
public record ParameterChoices<T>(String parameter, Map<String, T> byWord) {

	/** Which names count. */
	public static final ParameterChoices<NameScope> NAMES = of("names", List.of(NameScope.values()), NameScope::word);

	/**
	 * Choices of a parameter.
	 * @param parameter the parameter
	 * @param all what can be chosen, in the order in which it is told
	 * @param word how each is written
	 */
	public static <T> ParameterChoices<T> of(String parameter, Collection<T> all, Function<T, String> word) {
		return new ParameterChoices<>(parameter, all.stream()
			.collect(Collectors.toMap(word, Function.identity(), (one, other) -> one, LinkedHashMap::new)));
	}

	/**
	 * What a word stands for.
	 * @param word what was sent, if anything
	 * @param usual what it is if nothing was sent
	 */
	public T one(@Nullable String word, T usual) {
		return (word != null) ? one(word) : usual;
	}

	/**
	 * What some words stand for, each once.
	 * @param words what was sent, if anything: words, or words with commas between them
	 * @param usual what they are if nothing was sent
	 */
	public List<T> some(@Nullable List<String> words, List<T> usual) {
		if (words == null || words.isEmpty()) {
			return usual;
		}
		return words.stream().flatMap((word) -> Stream.of(word.split(",", -1))).map(this::one).distinct().toList();
	}

	private T one(String word) {
		return this.byWord.entrySet()
			.stream()
			.filter((choice) -> choice.getKey().equalsIgnoreCase(word.strip()))
			.findFirst()
			.orElseThrow(() -> InvalidParameter.choice(this.parameter, word, this.byWord.keySet()))
			.getValue();
	}

}
