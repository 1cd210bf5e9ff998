package org.trama.cli;

import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/**
 * The command line as a whole: what {@code trama} understands, and how it says that
 * something went wrong.
 */
public final class Trama {

	static final int FAILURE = 2;

	private final Class<?> application;

	/**
	 * Prepares the command line.
	 * @param application the Spring application that {@code serve} and {@code import}
	 * start
	 */
	public Trama(Class<?> application) {
		this.application = application;
	}

	/**
	 * Runs what the arguments name.
	 * @param arguments the command line
	 * @return 0, or 2 after one sentence on standard error
	 */
	public int run(String... arguments) {
		Settings settings = Settings.in(List.of(arguments));
		ApplicationStart start = new ApplicationStart(this.application, settings.properties());
		LayoutsProperty layouts = new LayoutsProperty(settings.properties());
		ServeCommand serve = new ServeCommand(start);
		CommandLine line = new CommandLine(new RootCommand(serve)).addSubcommand(serve)
			.addSubcommand(new ImportCommand(start))
			.addSubcommand(new ExtractCommand(layouts))
			.addSubcommand(new LinesCommand(layouts))
			.addSubcommand(new TemplateCommand());
		CommandLine help = new CommandLine(new HelpCommand());
		help.getCommandSpec().usageMessage().header("Muestra la ayuda de una orden: trama help import.");
		line.addSubcommand(help);
		line.setParameterExceptionHandler((wrong, given) -> Failure.say(line, wrong));
		line.setExecutionExceptionHandler((wrong, command, result) -> Failure.say(line, wrong));
		return line.execute(settings.rest().toArray(String[]::new));
	}

}
