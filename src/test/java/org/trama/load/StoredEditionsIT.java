package org.trama.load;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trama.document.ProgrammeDocument;
import org.trama.document.layout.DocumentReader;
import org.trama.extract.Action;
import org.trama.extract.Extraction;
import org.trama.extract.Extractor;
import org.trama.it.WithBundledEdition;
import org.trama.load.description.SourceFile;
import org.trama.load.stored.StoredEditions;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@WithBundledEdition
class StoredEditionsIT {

	@Autowired
	StoredEditions stored;

	@Autowired
	BundledProgrammes bundled;

	@Autowired
	Extractor extractor;

	private ProgrammeDocument document;

	private Extraction extraction;

	@BeforeEach
	void extract() {
		SourceFile file = BundledProgrammes.all().get(0);
		this.document = DocumentReader.read(file.name(), file.bytes());
		this.extraction = this.extractor.extract(this.document);
	}

	@Test
	void shouldGiveBackTheActionsAsTheyWereExtracted() {
		List<Action> extracted = this.extraction.actions();
		assertThat(this.stored.actions("pem-2018")).hasSameSizeAs(extracted).containsExactlyElementsOf(extracted);
	}

	@Test
	void shouldGiveBackTheTitlesAsTheyWereExtracted() {
		assertThat(this.stored.titles("pem-2018")).containsExactlyElementsOf(this.extraction.titles());
	}

	@Test
	void shouldGiveNothingWhenTheEditionIsUnknown() {
		assertThat(this.stored.actions("nope")).isEmpty();
		assertThat(this.stored.find("nope")).isEmpty();
	}

	@Test
	void shouldTellHowTheEditionIsCited() {
		assertThat(this.stored.find("pem-2018")).hasValueSatisfying((edition) -> {
			assertThat(edition.year()).isEqualTo(2018);
			assertThat(edition.planId()).isEqualTo("pem-2014-2018");
			assertThat(edition.planTitle()).isEqualTo("Programa Especial de Migración 2014-2018");
		});
	}

	@Test
	void shouldLoadNothingAgainWhenTheBundledEditionIsThere() {
		assertThat(this.bundled.loadMissing()).isNotEmpty()
			.allSatisfy((presence) -> assertThat(presence.state()).isEqualTo(BundledOutcome.State.ALREADY_THERE));
	}

}
