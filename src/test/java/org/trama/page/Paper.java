package org.trama.page;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What stands on paper: the text of each page, without blanks, since lines break
 * anywhere.
 *
 * @param pages the pages' texts
 * @param seen the same in the order in which an eye finds it, from the top and the left
 * @param cut what stands too far right to be read
 */
record Paper(List<String> pages, List<String> seen, List<String> cut) {

	/** Points of the margin at the right that must be free. */
	private static final float MARGIN = 20;

	/** Where the foot of a page begins, as a part of its height. */
	private static final float FOOT = 0.955F;

	/** Characters by which a text is told from others. */
	private static final int BEGINNING = 60;

	static Paper of(byte[] pdf) {
		List<String> pages = new ArrayList<>();
		List<String> seen = new ArrayList<>();
		List<String> cut = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				PDFTextStripper stripper = new PDFTextStripper() {
					@Override
					protected void writeString(String text, List<TextPosition> positions) throws IOException {
						positions.stream()
							.filter((one) -> one.getX() + one.getWidth() > one.getPageWidth() - MARGIN)
							.findFirst()
							.ifPresent((one) -> cut.add(text));
						super.writeString(text, positions);
					}
				};
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(plain(stripper.getText(document)));
				stripper.setSortByPosition(true);
				seen.add(plain(stripper.getText(document)));
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return new Paper(pages, seen, cut);
	}

	/** How far down the last page is written, but for its foot. */
	static double filled(byte[] pdf) {
		List<Float> depths = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper stripper = new PDFTextStripper() {
				@Override
				protected void writeString(String text, List<TextPosition> positions) {
					positions.forEach((one) -> depths.add(one.getY() / one.getPageHeight()));
				}
			};
			stripper.setStartPage(document.getNumberOfPages());
			stripper.getText(document);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return depths.stream().filter((depth) -> depth < FOOT).max(Float::compare).orElse(0F);
	}

	/** Whether a text stands somewhere, over the edge of a page too. */
	boolean has(String text) {
		String sought = plain(text);
		return IntStream.range(0, this.pages.size()).anyMatch((page) -> stands(sought, page));
	}

	/** How often a text begins, its first words being its own. */
	int times(String text) {
		String all = String.join("", this.pages);
		String sought = plain(text);
		String beginning = sought.substring(0, Math.min(sought.length(), BEGINNING));
		int times = 0;
		for (int at = all.indexOf(beginning); at >= 0; at = all.indexOf(beginning, at + 1)) {
			times++;
		}
		return times;
	}

	/**
	 * Of two columns that reach over an edge each goes on behind the other's beginning.
	 */
	private boolean stands(String text, int page) {
		String here = this.pages.get(page);
		int end = text.length();
		while (end > 0 && !here.contains(text.substring(0, end))) {
			end--;
		}
		boolean last = page + 1 == this.pages.size();
		return end == text.length() || (end > 0 && !last && this.pages.get(page + 1).contains(text.substring(end)));
	}

	static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.replaceAll("[\\s\\u00ad\\u200b\\u00a0]+", "")
			.toLowerCase(Locale.ROOT);
	}

}
