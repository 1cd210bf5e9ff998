package org.trama.web.query;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.trama.question.console.Caller;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets the console know when the connection of whoever asked it has ended. Servlets only
 * learn that when they write, and the console has nothing to write yet.
 */
@Component
class CallerConnection implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final String ATTRIBUTE = CallerConnection.class.getName();

	/**
	 * Who waits for the answer to a request.
	 * @param request the request
	 */
	static Caller of(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof Caller caller) ? caller : () -> false;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addEngineValves(new Connected());
	}

	/** Remembers with each request the connection it came by. */
	private static final class Connected extends ValveBase {

		Connected() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			org.apache.coyote.Request connection = request.getCoyoteRequest();
			request.setAttribute(ATTRIBUTE, (Caller) () -> hasEnded(connection));
			getNext().invoke(request, response);
		}

		/**
		 * Reading without waiting finds the end of a connection. Tomcat tells it like a
		 * byte that can be read; but a byte is there only once, an end stays.
		 */
		private static boolean hasEnded(org.apache.coyote.Request connection) {
			boolean once = readable(connection);
			return once && readable(connection);
		}

		private static boolean readable(org.apache.coyote.Request connection) {
			connection.action(ActionCode.AVAILABLE, true);
			return connection.getAvailable() > 0;
		}

	}

}
