package org.trama.web.refusal;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Tells what the connector refuses, such as an address that can't be decoded, like every
 * other problem: such requests never reach Spring.
 */
@Component
class ConnectorProblems implements WebServerFactoryCustomizer<TomcatWebServerFactory> {

	private final ProblemTexts texts;

	private final JsonMapper json;

	ConnectorProblems(ProblemTexts texts, JsonMapper json) {
		this.texts = texts;
		this.json = json;
	}

	@Override
	public void customize(TomcatWebServerFactory factory) {
		factory.setProtocol(LenientProtocol.class.getName());
		factory.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new Report()));
	}

	/**
	 * Writes the problem where Tomcat would write its own page.
	 */
	private final class Report extends ErrorReportValve {

		@Override
		protected void report(Request request, Response response, @Nullable Throwable failure) {
			if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			NotServed refusal = new NotServed(Statuses.known(response.getStatus()));
			byte[] problem = ConnectorProblems.this.json
				.writeValueAsBytes(ConnectorProblems.this.texts.describe(refusal, request));
			try {
				response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
				response.getOutputStream().write(problem);
				response.finishResponse();
			}
			catch (IOException | IllegalStateException ex) {
				// whoever asked is gone
			}
		}

	}

}
