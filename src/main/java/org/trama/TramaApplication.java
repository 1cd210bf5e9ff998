package org.trama;

import org.trama.cli.Trama;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The application, and its start.
 */
@SpringBootApplication
public class TramaApplication {

	/**
	 * Runs a command, {@code serve} if none is named. The process ends with 0, with 2
	 * after one sentence that says what is wrong, or goes on serving.
	 * @param arguments the command line
	 */
	public static void main(String[] arguments) {
		int code = new Trama(TramaApplication.class).run(arguments);
		if (code != 0) {
			System.exit(code);
		}
	}

}
