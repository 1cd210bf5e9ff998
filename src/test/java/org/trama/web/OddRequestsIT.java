package org.trama.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.it.WithEngine;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that no HTTP client would send, byte by byte.
 */
@WithEngine
class OddRequestsIT {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(strings = { "/api/actions?agency=%zz", "/api/actions?agency=%", "/api/actions?%ff=%fe",
			"/api/actions?agency=%C3", "/api/actions?agency=a%00b", "/api/actions?&&&=&==", "/api/actions/%00",
			"/api/actions/a%2Fb", "/api/actions/..%2f..%2fetc", "/api/actions/%zz", "/api/editions/a%5Cb/source",
			"/api/lines/;jsessionid=x", "/api//actions//", "/nothing", "/api", "/error", "/api/actions?[]={}|^`",
			"/api/actions?agency[]=x", "/api/actions?page[0]=1" })
	void shouldRefuseAMalformedAddressAsAProblem(String address) throws IOException {
		assertThat(answer("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
			.satisfiesAnyOf((answer) -> assertThat(answer).startsWith("HTTP/1.1 400 "),
					(answer) -> assertThat(answer).startsWith("HTTP/1.1 404 "))
			.contains("application/problem+json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "BREW" })
	void shouldRefuseToWriteWhateverTheMethod(String method) throws IOException {
		assertThat(
				answer(method + " /api/editions HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 405 ");
	}

	@Test
	void shouldRefuseAnAddressOrHeadersThatNeverEnd() throws IOException {
		String much = "a".repeat(40_000);
		assertThat(answer("GET /api/actions?q=" + much + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
			.matches("(?s)HTTP/1.1 (400|414|431) .*");
		assertThat(
				answer("GET /api/actions?q=" + "a".repeat(4_000) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 400 ")
			.contains("\"parameter\":\"q\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Accept: text/nothing", "Accept: ;;;", "Accept-Language: ;;q=9", "Accept: */",
			"Range: bytes=9-1", "If-None-Match: \"", "Accept-Charset: none" })
	void shouldBearOddHeaders(String header) throws IOException {
		assertThat(answer("GET /api/editions HTTP/1.1\r\nHost: x\r\n" + header + "\r\nConnection: close\r\n\r\n"))
			.matches("(?s)HTTP/1.1 (200|4\\d\\d) .*");
	}

	@Test
	void shouldTakeAccentsThatWereTypedAsTheyAre() throws IOException {
		assertThat(answer("GET /api/actions?q=ni\u00f1as&size=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 200 ")
			.contains("/api/actions?q=ni%C3%B1as&size=1&page=0");
	}

	@Test
	void shouldSayHowToSendBlanksWhenTheyComeUnencoded() throws IOException {
		assertThat(answer("GET /api/actions?q=dos palabras HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 400 ")
			.contains("application/problem+json", "--data-urlencode");
	}

	private String answer(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(20_000);
			OutputStream out = socket.getOutputStream();
			out.write(request.getBytes(StandardCharsets.UTF_8));
			out.flush();
			InputStream in = socket.getInputStream();
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
