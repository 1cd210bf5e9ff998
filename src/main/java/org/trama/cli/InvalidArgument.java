package org.trama.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * An argument that a command itself refuses, in a sentence of its own.
 */
final class InvalidArgument extends ParameterException {

	private static final long serialVersionUID = 1L;

	InvalidArgument(CommandLine line, String sentence) {
		super(line, sentence);
	}

}
