package org.trama.document.format.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.trama.document.format.canonical.CanonicalText;

/**
 * Reads the pages of a PDF with the place of every character and of every drawn line.
 */
final class PageReader extends PDFTextStripper {

	private final CanonicalText text;

	private final List<PrintedPage> pages = new ArrayList<>();

	private final DrawnLines lines;

	private long characters;

	PageReader(CanonicalText text) {
		this.text = text;
		this.lines = new DrawnLines(this);
		setSortByPosition(false);
		setShouldSeparateByBeads(false);
		this.lines.operators().forEach(this::addOperator);
	}

	/** All pages of a document. */
	List<PrintedPage> pages(PDDocument document) throws IOException {
		Writer nowhere = new StringWriter();
		writeText(document, nowhere);
		return this.pages;
	}

	@Override
	protected void startPage(PDPage page) throws IOException {
		this.lines.clear();
		super.startPage(page);
	}

	@Override
	protected void processTextPosition(TextPosition position) {
		this.text.checkLength(++this.characters);
		super.processTextPosition(position);
	}

	@Override
	protected void writePage() {
		Map<Integer, List<Glyph>> directions = new HashMap<>();
		this.charactersByArticle.forEach((article) -> article
			.forEach((position) -> directions.computeIfAbsent((int) position.getDir(), (direction) -> new ArrayList<>())
				.add(glyph(position))));
		List<Map.Entry<Integer, List<Glyph>>> byCount = directions.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((entry) -> -entry.getValue().size()))
			.toList();
		PDPage page = getCurrentPage();
		Baselines baselines = new Baselines();
		List<Band> bands = new ArrayList<>();
		double height = page.getCropBox().getHeight();
		List<Rule> rules = List.of();
		for (Map.Entry<Integer, List<Glyph>> direction : byCount) {
			if (bands.isEmpty()) {
				boolean turned = direction.getKey() % 180 != 0;
				height = turned ? page.getCropBox().getWidth() : height;
				rules = this.lines.rules(direction.getKey(), page.getCropBox());
				bands.addAll(baselines.bands(direction.getValue()));
			}
			else {
				// words across the page, as on a stamp: behind all others
				double below = height;
				baselines.bands(direction.getValue())
					.forEach((band) -> bands.add(new Band(below + band.y(), band.words())));
			}
		}
		List<Rule> borders = rules.stream().filter((rule) -> bands.stream().noneMatch(rule::clingsTo)).toList();
		this.pages
			.add(new PrintedPage(getCurrentPageNo(), height, bands, borders, baselines.marked(), hasPictures(page)));
	}

	private static Glyph glyph(TextPosition position) {
		double size = Math.abs(position.getFontSizeInPt());
		double height = position.getHeightDir();
		boolean known = size > 0.5 && size < 500;
		String unicode = position.getUnicode();
		return new Glyph((unicode == null) ? "" : unicode, position.getXDirAdj(),
				position.getXDirAdj() + position.getWidthDirAdj(), position.getYDirAdj(),
				known ? size : Math.max(1, height), position.getWidthOfSpace());
	}

	private static boolean hasPictures(PDPage page) {
		PDResources resources = page.getResources();
		if (resources != null) {
			for (COSName name : resources.getXObjectNames()) {
				if (resources.isImageXObject(name)) {
					return true;
				}
			}
		}
		return false;
	}

}
