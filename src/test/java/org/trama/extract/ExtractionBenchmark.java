package org.trama.extract;

import java.util.Locale;

/**
 * Measures how fast a warm extractor is: {@code mvn test-compile} and run its main
 * method. No test; it asserts nothing.
 */
final class ExtractionBenchmark {

	private static final int ROUNDS = 40;

	private static final int DOCUMENTS = 20;

	private ExtractionBenchmark() {
	}

	public static void main(String[] args) {
		double megabytes = Bundled.DOCUMENT.source().text().length() / 1e6;
		double best = Double.MAX_VALUE;
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			for (int i = 0; i < DOCUMENTS; i++) {
				Bundled.EXTRACTOR.extract(Bundled.DOCUMENT);
			}
			best = Math.min(best, (System.nanoTime() - start) / 1e9 / DOCUMENTS);
		}
		System.out.printf(Locale.ROOT, "%.1f ms a document, %.1f MB/s%n", best * 1000, megabytes / best);
	}

}
