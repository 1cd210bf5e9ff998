package org.trama.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.trama.document.layout.DocumentReader;
import org.trama.export.ActionsNdjson;
import org.trama.export.LinesNdjson;
import org.trama.extract.Extraction;
import org.trama.extract.Extractor;
import org.trama.extract.catalog.Catalogs;
import org.trama.it.WithBundledEdition;
import org.trama.load.BundledProgrammes;
import org.trama.load.description.SourceFile;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WithBundledEdition
class DownloadsIT {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void shouldGiveTheSameActionsAsTheCommandLineDoesWithoutADatabase() throws Exception {
		ByteArrayOutputStream expected = new ByteArrayOutputStream();
		ActionsNdjson.write(extraction().actions(), expected);
		HttpResponse<String> response = get("/api/editions/pem-2018/actions.ndjson");
		assertThat(response.body().lines().toList())
			.isEqualTo(expected.toString(StandardCharsets.UTF_8).lines().toList());
		assertThat(response.headers().firstValue("content-type")).hasValue("application/x-ndjson");
		assertThat(response.headers().firstValue("content-disposition"))
			.hasValue("attachment; filename=\"pem-2018-actions.ndjson\"");
	}

	@Test
	void shouldGiveTheSameLinesAsTheCommandLineDoesWithoutADatabase() throws Exception {
		ByteArrayOutputStream expected = new ByteArrayOutputStream();
		LinesNdjson.write(extraction().titles(), expected);
		assertThat(get("/api/editions/pem-2018/lines.ndjson").body().lines().toList())
			.isEqualTo(expected.toString(StandardCharsets.UTF_8).lines().toList());
	}

	@Test
	void shouldNotFindTheFilesOfAnEditionThatIsNotThere() throws Exception {
		HttpResponse<String> response = get("/api/editions/pem-1999/actions.ndjson");
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
	}

	private static Extraction extraction() {
		SourceFile file = BundledProgrammes.all().get(0);
		return new Extractor(Catalogs.bundled().of("mx")).extract(DocumentReader.read(file.name(), file.bytes()));
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		URI uri = URI.create("http://localhost:%d%s".formatted(this.port, path));
		return this.client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
	}

}
