package org.trama.page;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

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

	/** Whether a text stands somewhere, over the edge of a page too. */
	boolean has(String text) {
		return all().contains(plain(text)) || body().contains(plain(text));
	}

	/** How often a text stands there. */
	int times(String text) {
		String sought = plain(text);
		int times = 0;
		for (int at = body().indexOf(sought); at >= 0; at = body().indexOf(sought, at + 1)) {
			times++;
		}
		return times;
	}

	private String all() {
		return String.join("", this.pages);
	}

	/**
	 * Without what stands at the foot of each page between one half of a text and the
	 * other.
	 */
	private String body() {
		return String.join("", this.pages.stream().map((page) -> page.replaceFirst("^\\d+/\\d+Trama", "")).toList());
	}

	static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00ad\\u200b\\u00a0]+", "");
	}

}
