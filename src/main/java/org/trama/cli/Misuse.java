package org.trama.cli;

import java.util.List;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A mistake in a command line, in the words of the person who typed it.
 */
final class Misuse {

	private Misuse() {
	}

	static String sentence(ParameterException wrong) {
		return "%s Véase: %s --help".formatted(problem(wrong),
				wrong.getCommandLine().getCommandSpec().qualifiedName(" "));
	}

	private static String problem(ParameterException wrong) {
		if (wrong instanceof UnmatchedArgumentException unmatched) {
			return unmatched(unmatched);
		}
		if (wrong instanceof MissingParameterException missing) {
			return missing(missing.getMissing());
		}
		if (wrong instanceof OverwrittenOptionException twice) {
			return "%s se dio más de una vez.".formatted(name(twice.getOverwritten()));
		}
		if (wrong.getArgSpec() != null && wrong.getValue() != null) {
			return "%s no admite «%s».".formatted(name(wrong.getArgSpec()), wrong.getValue());
		}
		return (wrong instanceof InvalidArgument) ? String.valueOf(wrong.getMessage())
				: "No se entiende la orden (%s).".formatted(wrong.getMessage());
	}

	private static String unmatched(UnmatchedArgumentException wrong) {
		String first = wrong.getUnmatched().get(0);
		String problem = wrong.isUnknownOption() ? "No existe la opción «%s».".formatted(first)
				: "No se entiende «%s».".formatted(first);
		List<String> near = wrong.getSuggestions();
		return near.isEmpty() ? problem : "%s ¿Quiso decir %s?".formatted(problem, near.get(0));
	}

	private static String missing(List<ArgSpec> missing) {
		if (missing.isEmpty()) {
			return "Falta algo.";
		}
		ArgSpec first = missing.get(0);
		return first.isOption() ? "A %s le falta su valor, %s.".formatted(name(first), first.paramLabel())
				: "Falta %s.".formatted(name(first));
	}

	private static String name(ArgSpec argument) {
		return (argument instanceof OptionSpec option) ? option.longestName() : argument.paramLabel();
	}

}
