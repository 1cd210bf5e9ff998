package org.trama.document.format.office;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.trama.document.format.canonical.FootnoteMark;
import org.w3c.dom.Node;

/**
 * The words of paragraphs as Word shows them once changes are accepted, with footnotes
 * numbered in the order in which the text leads to them.
 */
final class DocxRuns {

	/** The library's own way to write a reference to a note. */
	private static final Pattern NOTE = Pattern.compile("\\[(foot|end)noteRef:(-?\\d{1,9})]");

	private final Map<NoteReference, Long> notes = new LinkedHashMap<>();

	private int hidden;

	private int deleted;

	String words(XWPFParagraph paragraph) {
		StringBuilder words = new StringBuilder();
		for (IRunElement element : paragraph.getIRuns()) {
			if (element instanceof XWPFRun run) {
				words.append(words(run));
			}
			else if (element instanceof XWPFSDT control) {
				words.append(control.getContent().getText());
			}
		}
		return words.toString();
	}

	private String words(XWPFRun run) {
		String words = run.text();
		if (words.isEmpty()) {
			return "";
		}
		if (isDeleted(run)) {
			this.deleted++;
			return "";
		}
		this.hidden += run.isVanish() ? 1 : 0;
		Matcher note = NOTE.matcher(words);
		if (note.find()) {
			return note.replaceAll((found) -> {
				NoteReference reference = new NoteReference(found.group(1).equals("end"),
						Integer.parseInt(found.group(2)));
				return Matcher.quoteReplacement(
						FootnoteMark.of(this.notes.computeIfAbsent(reference, (key) -> this.notes.size() + 1L)));
			});
		}
		return (run.getVerticalAlignment() == STVerticalAlignRun.SUPERSCRIPT) ? FootnoteMark.of(words) : words;
	}

	private static boolean isDeleted(XWPFRun run) {
		Node parent = run.getCTR().getDomNode().getParentNode();
		String name = (parent == null) ? "" : String.valueOf(parent.getLocalName());
		return name.equals("del") || name.equals("moveFrom");
	}

	Notes footnotes() {
		return (footnote) -> Map.copyOf(this.notes)
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue())
			.forEach((entry) -> footnote.accept(entry.getValue(), entry.getKey()));
	}

	int hidden() {
		return this.hidden;
	}

	int deleted() {
		return this.deleted;
	}

	/** The notes that the text leads to, in their order. */
	interface Notes {

		void forEach(BiConsumer<Long, NoteReference> footnote);

	}

	/**
	 * A note as the file refers to it.
	 *
	 * @param end whether it stands at the end of the document
	 * @param id its number in the file
	 */
	record NoteReference(boolean end, int id) {
	}

}
