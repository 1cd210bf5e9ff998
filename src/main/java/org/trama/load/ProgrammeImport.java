package org.trama.load;

import org.trama.document.ProgrammeDocument;
import org.trama.document.account.SourceAccount;
import org.trama.document.layout.DocumentReader;
import org.trama.extract.Extraction;
import org.trama.extract.Extractor;
import org.trama.load.description.EditionGuess;
import org.trama.load.description.InvalidDescription;
import org.trama.load.description.SourceFile;
import org.trama.load.stored.StoredEditions;
import org.trama.model.Edition;

import org.springframework.stereotype.Service;

/**
 * A document's way into the graph: read, extract, load.
 */
@Service
public class ProgrammeImport {

	private final Extractor extractor;

	private final EditionLoader loader;

	private final StoredEditions stored;

	ProgrammeImport(Extractor extractor, EditionLoader loader, StoredEditions stored) {
		this.extractor = extractor;
		this.loader = loader;
		this.stored = stored;
	}

	/**
	 * Reads a document, or refuses what could not be imported into any graph, without
	 * looking at one.
	 * @param file the document and what is said about it
	 * @return what was read
	 * @throws org.trama.document.UnreadableDocument if the file is no programme document
	 * @throws InvalidDescription if something that is said about it cannot be used
	 */
	public static ReadFile read(SourceFile file) {
		file.description().requireUsable(file.name());
		return new ReadFile(file.description(), DocumentReader.read(file.name(), file.bytes(), file.wishes()));
	}

	/**
	 * Imports a document.
	 * @param file the document and what is said about it; what isn't said is taken from
	 * the graph's edition of that id, the document and the file's name
	 * @param progress is told how far the import has come
	 * @return what became of it
	 * @throws InvalidDescription if the edition's or the plan's id cannot be used
	 */
	public Imported load(ReadFile file, Progress progress) {
		return run(file, progress, this.loader::load);
	}

	/**
	 * Tells what importing a document would do, and writes nothing.
	 * @param file the document and what is said about it, as in {@link #load}
	 * @param progress is told how far it has come
	 * @return what would become of it
	 */
	public Imported preview(ReadFile file, Progress progress) {
		return run(file, progress, this.loader::preview);
	}

	/**
	 * Loads a document unless the graph has just this reading of it already, or another
	 * source of the same edition, which somebody must have put there on purpose.
	 */
	BundledOutcome loadIfMissing(SourceFile file, Progress progress) {
		Reading reading = extract(read(file), progress);
		String fingerprint = this.loader.fingerprint(reading.edition(), reading.document(), reading.extraction());
		StoredEditions.Loaded before = this.stored.loaded(reading.edition().id()).orElse(null);
		if (before != null && before.fingerprint().equals(fingerprint)) {
			return new BundledOutcome(reading.edition(), BundledOutcome.State.ALREADY_THERE, null);
		}
		if (before != null && !before.sha256().equals(reading.document().source().sha256())) {
			return new BundledOutcome(reading.edition(), BundledOutcome.State.OTHER_SOURCE, null);
		}
		return new BundledOutcome(reading.edition(), BundledOutcome.State.LOADED,
				load(reading, progress, this.loader::load));
	}

	private Imported run(ReadFile file, Progress progress, Loading loading) {
		return load(extract(file, progress), progress, loading);
	}

	private Reading extract(ReadFile file, Progress progress) {
		ProgrammeDocument document = file.document();
		progress.reached(Progress.Stage.READ, (int) document.lines().count());
		Extraction extraction = this.extractor.extract(document, file.description().country());
		progress.reached(Progress.Stage.EXTRACTED, extraction.actions().size());
		Edition edition = EditionGuess.complete(file.description(), document, this.stored.all());
		return new Reading(edition, document, extraction);
	}

	private static Imported load(Reading reading, Progress progress, Loading loading) {
		LoadReport report = loading.load(reading.edition(), reading.document(), reading.extraction());
		LoadReport.Counts total = report.total();
		progress.reached(Progress.Stage.LOADED, total.added() + total.changed() + total.removed());
		return new Imported(reading.edition(), reading.extraction().titles().size(),
				reading.extraction().actions().size(), account(reading), report);
	}

	private static SourceAccount account(Reading reading) {
		return reading.extraction().account(reading.document());
	}

	/** Loading or its preview. */
	@FunctionalInterface
	private interface Loading {

		LoadReport load(Edition edition, ProgrammeDocument document, Extraction extraction);

	}

	/** A document that has been read and extracted from. */
	private record Reading(Edition edition, ProgrammeDocument document, Extraction extraction) {
	}

}
