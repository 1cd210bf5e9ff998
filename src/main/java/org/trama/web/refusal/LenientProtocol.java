package org.trama.web.refusal;

import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.http.parser.HttpParser;

/**
 * HTTP as Tomcat speaks it, but for addresses with accents that were typed as they are:
 * {@code curl '…?population=niñas'} sends them unencoded, and Tomcat has no setting that
 * lets them pass. Public because Tomcat makes it by its name.
 */
public class LenientProtocol extends Http11NioProtocol {

	@Override
	public HttpParser getHttpParser() {
		return new Addresses(getRelaxedPathChars(), getRelaxedQueryChars());
	}

	/** Takes any byte of UTF-8 beyond ASCII; what it decodes to is checked later. */
	private static final class Addresses extends HttpParser {

		Addresses(String relaxedPathChars, String relaxedQueryChars) {
			super(relaxedPathChars, relaxedQueryChars);
		}

		@Override
		public boolean isQueryRelaxed(int character) {
			return beyondAscii(character) || super.isQueryRelaxed(character);
		}

		@Override
		public boolean isNotRequestTargetRelaxed(int character) {
			return !beyondAscii(character) && super.isNotRequestTargetRelaxed(character);
		}

		private static boolean beyondAscii(int character) {
			// Tomcat asks with bytes, which are signed
			return character < 0 || character > 0x7F;
		}

	}

}
