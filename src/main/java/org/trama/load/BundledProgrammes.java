package org.trama.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trama.document.field.FieldNames;
import org.trama.document.layout.Wishes;
import org.trama.document.outline.Layouts;
import org.trama.load.description.DescriptionFile;
import org.trama.load.description.SourceFile;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;

/**
 * The programmes that are part of the product, each a text with its description beside
 * it.
 */
@Service
public class BundledProgrammes {

	private static final Logger log = LoggerFactory.getLogger(BundledProgrammes.class);

	private final ProgrammeImport programmes;

	private final Wishes wishes;

	BundledProgrammes(ProgrammeImport programmes, Layouts layouts) {
		this.programmes = programmes;
		this.wishes = new Wishes(null, FieldNames.KNOWN, layouts);
	}

	/**
	 * Loads those that the graph lacks, and those that a changed catalog reads otherwise
	 * than before.
	 * @return each programme, and whether it was loaded now
	 */
	public List<BundledOutcome> loadMissing() {
		return all().stream().map(this::loadIfMissing).toList();
	}

	/**
	 * The programmes themselves.
	 * @return each one's text and description
	 */
	public static List<SourceFile> all() {
		try {
			List<SourceFile> all = new ArrayList<>();
			for (Resource description : new PathMatchingResourcePatternResolver()
				.getResources("classpath:programmes/*.yaml")) {
				all.add(read(description));
			}
			return all;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static SourceFile read(Resource description) throws IOException {
		String file = String.valueOf(description.getFilename());
		String name = SourceFile.stem(file) + ".txt";
		return new SourceFile(name, description.createRelative(name).getContentAsByteArray(),
				DescriptionFile.read(file, description.getContentAsByteArray()));
	}

	private BundledOutcome loadIfMissing(SourceFile file) {
		log.info("Leyendo {}", file.name());
		BundledOutcome outcome = this.programmes.loadIfMissing(
				new SourceFile(file.name(), file.bytes(), file.description(), this.wishes), BundledProgrammes::tell);
		String id = outcome.edition().id();
		switch (outcome.state()) {
			case LOADED -> log.info("{} está en el grafo", id);
			case ALREADY_THERE -> log.info("{} ya estaba en el grafo; no se cargó nada", id);
			case OTHER_SOURCE -> log.info("{} está en el grafo a partir de otro archivo; se deja como está", id);
		}
		return outcome;
	}

	private static void tell(Progress.Stage stage, int count) {
		switch (stage) {
			case READ -> log.info("Documento leído: {} líneas de acción", count);
			case EXTRACTED -> log.info("Extracción hecha: {} acciones", count);
			case LOADED -> log.info("Carga hecha: {} nodos y relaciones nuevos, cambiados o quitados", count);
		}
	}

}
