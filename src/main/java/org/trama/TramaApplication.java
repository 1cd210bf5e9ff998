package org.trama;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Where Trama starts.
 */
@SpringBootApplication
public class TramaApplication {

	/**
	 * Starts Trama.
	 * @param arguments the command line
	 */
	public static void main(String[] arguments) {
		SpringApplication.run(TramaApplication.class, arguments);
	}

}
