package org.trama.export.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of passages as one writes them: {@code [1-3, 7]}.
 */
final class PassageNumbers {

	private PassageNumbers() {
	}

	static String of(List<Integer> sorted) {
		List<String> runs = new ArrayList<>();
		int first = 0;
		for (int i = 0; i < sorted.size(); i++) {
			boolean last = i + 1 == sorted.size() || sorted.get(i + 1) != sorted.get(i) + 1;
			if (last) {
				runs.add((first == i) ? sorted.get(i).toString() : sorted.get(first) + "-" + sorted.get(i));
				first = i + 1;
			}
		}
		return "[" + String.join(", ", runs) + "]";
	}

}
