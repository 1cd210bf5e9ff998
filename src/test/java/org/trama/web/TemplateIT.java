package org.trama.web;

import org.junit.jupiter.api.Test;
import org.trama.document.layout.DocumentReader;
import org.trama.it.WithBundledEdition;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ContentDisposition;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who brings a programme of their own and asks for the table to copy it into.
 */
@WithBundledEdition
class TemplateIT {

	@LocalServerPort
	int port;

	@Test
	void shouldGiveATableThatCanBeImportedAsItIs() {
		EntityExchangeResult<byte[]> workbook = get("", "es");
		assertThat(name(workbook)).isEqualTo("plantilla-trama.xlsx");
		assertThat(DocumentReader.read("plantilla.xlsx", workbook.getResponseBody()).lines()).hasSize(2);
		EntityExchangeResult<byte[]> csv = get("?format=csv", "en");
		assertThat(name(csv)).isEqualTo("trama-template.csv");
		assertThat(DocumentReader.read("template.csv", csv.getResponseBody()).lines()).hasSize(2);
	}

	private static String name(EntityExchangeResult<byte[]> file) {
		ContentDisposition disposition = file.getResponseHeaders().getContentDisposition();
		return String.valueOf(disposition.getFilename());
	}

	private EntityExchangeResult<byte[]> get(String parameters, String language) {
		return RestTestClient.bindToServer()
			.baseUrl("http://localhost:" + this.port)
			.build()
			.get()
			.uri("/api/template" + parameters)
			.header("Accept-Language", language)
			.exchange()
			.expectBody()
			.returnResult();
	}

}
