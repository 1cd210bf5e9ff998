package org.trama.load;

import org.trama.TramaApplication;
import org.trama.load.description.EditionDescription;
import org.trama.load.description.SourceFile;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A process of its own that loads and loads until it is killed: the bundled programme
 * under changing ids, so that there is always something to write.
 */
final class KilledLoad {

	/** Told on standard output when a load begins. */
	static final String LOADING = "LOADING";

	private KilledLoad() {
	}

	/**
	 * Loads until killed.
	 * @param arguments the directory of the store
	 */
	public static void main(String[] arguments) {
		ConfigurableApplicationContext application = new SpringApplicationBuilder(TramaApplication.class)
			.web(WebApplicationType.NONE)
			.run("--trama.load.bundled=false", "--trama.engine.data=" + arguments[0]);
		ProgrammeImport programmes = application.getBean(ProgrammeImport.class);
		SourceFile bundled = BundledProgrammes.all().get(0);
		for (int i = 1;; i++) {
			System.out.println(LOADING);
			EditionDescription id = new EditionDescription("killed-" + i, null, null, null, null, null, null);
			programmes.load(
					ProgrammeImport
						.read(new SourceFile(bundled.name(), bundled.bytes(), id.orElse(bundled.description()))),
					Progress.SILENT);
		}
	}

}
