package org.trama.document.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The library's own font for every font that a PDF doesn't bring. Without this the
 * machine's fonts are searched and a list of them is left in the user's folder, and a
 * file could read differently on another machine.
 */
final class FallbackFonts implements FontMapper {

	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private static final FallbackFonts ONLY = read();

	private final TrueTypeFont font;

	private FallbackFonts(TrueTypeFont font) {
		this.font = font;
	}

	/** Sets them for everybody: nobody else here reads PDF. */
	static void set() {
		FontMappers.set(ONLY);
	}

	private static FallbackFonts read() {
		try (InputStream ttf = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT)) {
			return new FallbackFonts(new TTFParser().parse(new RandomAccessReadBuffer(ttf)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
		return new FontMapping<>(this.font, true);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
		return new FontMapping<>(this.font, true);
	}

	@Override
	public CIDFontMapping getCIDFont(String baseFont, @Nullable PDFontDescriptor descriptor,
			@Nullable PDCIDSystemInfo system) {
		return new CIDFontMapping(null, this.font, true);
	}

}
