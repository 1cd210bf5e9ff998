package org.trama.document.format.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The distance between the lines of a text.
 */
final class LinePitch {

	/** A gap is more than this part of the usual distance. */
	private static final double GAP = 1.25;

	private LinePitch() {
	}

	/** The usual distance between lines, the smallest of those that are common. */
	static double of(List<Band> lines) {
		Map<Long, Integer> counts = new HashMap<>();
		for (int index = 1; index < lines.size(); index++) {
			double distance = lines.get(index).y() - lines.get(index - 1).y();
			double size = Math.max(lines.get(index).size(), lines.get(index - 1).size());
			if (distance > 0.6 * size && distance < 2.5 * size) {
				counts.merge(Math.round(distance * 2), 1, Integer::sum);
			}
		}
		int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		return counts.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() * 3 >= most)
			.mapToDouble((entry) -> entry.getKey() / 2.0)
			.min()
			.orElse(lines.isEmpty() ? 0 : 1.3 * lines.get(0).size());
	}

	static boolean isGap(Band before, Band line, double pitch) {
		return line.y() - before.y() > GAP * pitch + 0.5;
	}

}
