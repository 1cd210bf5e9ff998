package org.trama.cli;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The command line, parted: configuration properties such as {@code --server.port=9090},
 * which Spring reads, and the rest, which the commands read. A property has a dot in its
 * name, a command's option has none.
 *
 * @param properties the configuration properties, as they were given
 * @param rest the commands and their arguments
 */
record Settings(List<String> properties, List<String> rest) {

	private static final Pattern PROPERTY = Pattern.compile("--[\\w-]+(\\.[\\w\\[\\]-]+)+(=.*)?", Pattern.DOTALL);

	static Settings in(List<String> arguments) {
		Map<Boolean, List<String>> parts = arguments.stream()
			.collect(Collectors.partitioningBy((argument) -> PROPERTY.matcher(argument).matches()));
		return new Settings(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
	}

}
