package org.trama.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trama.it.WithBundledEdition;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the API says to whoever asked wrongly: words that a form has too.
 */
@WithBundledEdition
class RefusalWordsIT {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	/** What a form says, and no word that only the API has. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/network?size=zzz&lang=es              | cercanía, PageRank, núcleo
			/api/network?weight=zz&lang=en             | Jaccard, cosine, average, Newman
			/api/network?roles=zz&lang=es              | encabeza, colabora, se menciona
			/api/network?roles=zz&lang=en              | leads, partners, is mentioned
			/api/questions/paths?from=inm&lang=es      | Falta «Hasta»
			/api/search?lang=es                        | Falta «Palabras»
			/api/agencies?names=zz&lang=es             | todos, los del catálogo
			/api/lines?planned=zz&lang=es              | sí, no, en contradicción con las acciones
			""")
	void shouldSayWhatIsWrongInTheWordsOfForms(String address, String words) throws Exception {
		HttpResponse<String> answer = this.client.send(
				HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address)).build(),
				HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains(words);
	}

}
