package org.trama.document;

import java.util.List;

final class PageHeaders {

	private PageHeaders() {
	}

	static void mark(List<SourceLine> lines, boolean[] furniture) {
	}

}
