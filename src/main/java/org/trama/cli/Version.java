package org.trama.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/**
 * The words that {@code --version} prints: the version that the build wrote down, and the
 * Java at hand.
 */
final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() throws IOException {
		return new String[] { "trama " + ofBuild(), "Java " + Runtime.version() };
	}

	private static String ofBuild() throws IOException {
		Properties build = new Properties();
		try (InputStream in = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
			if (in != null) {
				build.load(in);
			}
		}
		return build.getProperty("build.version", "(sin empaquetar)");
	}

}
