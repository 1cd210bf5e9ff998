package org.trama.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A line of action: the smallest unit of the plan, under which agencies commit to
 * actions.
 *
 * @param code its code in the plan, such as {@code 1.2.4}
 * @param title its title in reading form
 * @param titleAt where the title stands in the source
 * @param status what the document says about it, even where its paragraphs contradict it;
 * null if it says nothing
 * @param paragraphs what agencies commit to, in the order of the document
 */
public record ActionLine(String code, String title, LineRange titleAt, @Nullable Status status,
		List<Paragraph> paragraphs) {

	public ActionLine {
		paragraphs = List.copyOf(paragraphs);
	}

	/**
	 * Whether the document states that actions will be carried out; null if it doesn't
	 * say.
	 */
	public @Nullable Boolean planned() {
		return (this.status != null) ? this.status.planned() : null;
	}

}
