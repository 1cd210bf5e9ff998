package org.trama.document.layout;

import java.util.List;

import org.trama.document.ProgrammeDocument;
import org.trama.document.Source;
import org.trama.document.UnreadableDocument;
import org.trama.document.field.FieldNames;
import org.trama.document.format.SourceReader;
import org.trama.document.source.SourceLine;
import org.trama.document.source.TextLine;

/**
 * Reads the text of a programme document: its plan's tree, the stated status of each line
 * of action and its paragraphs, each with its place in the source.
 * <p>
 * The text is a table's, flattened: each line of action repeats its objective and its
 * strategy, then come its own code and title, then whether actions will be carried out,
 * then the paragraphs of the actions column. How the text is wrapped, indented and cut in
 * pages makes no difference to what is read.
 */
public final class DocumentReader {

	private DocumentReader() {
	}

	/**
	 * Reads a document.
	 * @param name the file's name
	 * @param bytes the file's content, in any of the formats that {@link SourceReader}
	 * knows
	 * @return the document, whole
	 * @throws UnreadableDocument if the file does not have the shape of a programme
	 * document
	 */
	public static ProgrammeDocument read(String name, byte[] bytes) {
		Source source = SourceReader.read(name, bytes, FieldNames.KNOWN);
		LineRefusal refusal = new LineRefusal(source.name());
		List<SourceLine> lines = SourceLine.all(source.text());
		boolean[] furniture = PageFurniture.in(lines);
		for (int index = 0; index < furniture.length; index++) {
			furniture[index] |= source.furniture().contains(lines.get(index).number());
		}
		List<TextLine> text = TextLine.contentOf(lines, furniture);
		LineRowReader.Body body = new LineRowReader(text, refusal).body();
		List<LineRow> rows = body.rows();
		StrayHeadings.refuse(rows, refusal);
		return new ProgrammeDocument(source, rows.get(0).status().year(), PlanTreeBuilder.of(rows, refusal),
				SourceSpans.of(lines, furniture, body));
	}

}
