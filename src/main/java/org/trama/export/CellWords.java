package org.trama.export;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trama.export.table.TableStyle;
import org.trama.model.ActionId;
import org.trama.model.Bilingual;
import org.trama.model.Kind;
import org.trama.model.Reference;

/**
 * The content of an answer, as a table says it.
 */
final class CellWords {

	private CellWords() {
	}

	/**
	 * A value in somebody's language; of a thing its id.
	 */
	static @Nullable Object value(@Nullable Object cell, TableStyle style) {
		if (cell instanceof List<?> list) {
			return list.stream().map((one) -> value(one, style)).toList();
		}
		if (cell instanceof Bilingual wording) {
			return wording.in(style.language());
		}
		return (cell instanceof Reference thing) ? thing.id() : style.words().truth(cell);
	}

	/**
	 * The name of a thing, or of several, with the acronym, in somebody's language; an
	 * action is told by where it stands: it has no name but its id.
	 */
	static @Nullable Object name(@Nullable Object cell, TableStyle style) {
		if (cell instanceof List<?> list) {
			return list.stream().map((one) -> name(one, style)).toList();
		}
		if (!(cell instanceof Reference thing)) {
			return cell;
		}
		if (thing.is(Kind.ACTION)) {
			ActionId action = ActionId.of(thing.id());
			return style.words().of("action-of", action.line(), action.ordinal());
		}
		String name = thing.names().in(style.language());
		String label = thing.labels().in(style.language());
		return style.words().name(thing.id(), label.equals(name) ? name : "%s (%s)".formatted(name, label));
	}

	/**
	 * The first words of a description, which say what it is about.
	 */
	static String brief(Bilingual description, TableStyle style) {
		return description.in(style.language()).split("[.:;(]", 2)[0].strip();
	}

}
