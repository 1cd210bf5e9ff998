package org.trama.export.docx;

import java.util.List;
import java.util.Locale;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * Headings and paragraphs of a document.
 */
final class Prose {

	private final XWPFDocument document;

	private final Locale language;

	Prose(XWPFDocument document, Locale language) {
		this.document = document;
		this.language = language;
	}

	void heading(int level, String words) {
		XWPFParagraph heading = this.document.createParagraph();
		heading.setStyle(PaperStyles.heading(level));
		heading.createRun().setText(words);
	}

	void point(String words) {
		this.document.createParagraph().createRun().setText(words);
	}

	/** A remark in small print, which may have an address behind it. */
	Remark small(String words) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setStyle(PaperStyles.SMALL);
		paragraph.createRun().setText(words);
		return new Remark(paragraph);
	}

	/** A remark that isn't parted from what follows it. */
	void introduction(String words) {
		small(words).paragraph().setKeepNext(true);
	}

	XWPFParagraph passage(List<Piece> pieces) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setStyle(PaperStyles.PASSAGE);
		write(paragraph, pieces);
		return paragraph;
	}

	/** The document's own words, in the document's own language. */
	void quote(XWPFParagraph paragraph, String words, String ofDocument) {
		boolean spanish = !this.language.getLanguage().equals("en");
		XWPFRun run = paragraph.createRun();
		run.setLang(ofDocument);
		run.setText(spanish ? " «" + words + "»" : " “" + words + "”");
	}

	/** The title and the number of the page at the foot of each. */
	void footer(String title, String page) {
		XWPFParagraph foot = this.document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		foot.setStyle(PaperStyles.SMALL);
		foot.setAlignment(ParagraphAlignment.RIGHT);
		foot.createRun().setText("%s · %s ".formatted(title, page));
		foot.getCTP().addNewFldSimple().setInstr("PAGE");
		foot.createRun().setText(" / ");
		foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
	}

	static void write(XWPFParagraph paragraph, List<Piece> pieces) {
		for (Piece piece : pieces) {
			if (piece.address() != null) {
				XWPFRun link = paragraph.createHyperlinkRun(piece.address());
				link.setText(piece.words());
				link.setColor("0B5D8F");
			}
			else {
				paragraph.createRun().setText(piece.words());
			}
		}
	}

	/** A paragraph to which an address can be added. */
	record Remark(XWPFParagraph paragraph) {

		void addressed(String address) {
			this.paragraph.createRun().setText(" ");
			write(this.paragraph, List.of(new Piece(address, address)));
		}

	}

}
