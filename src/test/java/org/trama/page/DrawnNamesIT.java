package org.trama.page;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What anybody can rely on of the names in a drawing where there is little room.
 */
@WithBrowser
class DrawnNamesIT {

	/** Which lines to names go over another name or cross another such line. */
	private static final String CROSSED = """
			() => {
			  const labels = [...document.querySelectorAll(".drawing .label")].map((label) => {
			    const line = label.querySelector(".leader");
			    const end = (n) => new DOMPoint(line.getAttribute("x" + n), line.getAttribute("y" + n)).matrixTransform(line.getScreenCTM());
			    return { id: label.dataset.of, box: label.querySelector("text").getBoundingClientRect(), line: line ? [end(1), end(2)] : null };
			  });
			  const side = ([a, b], c) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
			  const cross = (one, other) => side(one, other[0]) * side(one, other[1]) < 0 && side(other, one[0]) * side(other, one[1]) < 0;
			  const diagonals = ({ left, right, top, bottom }) => [[{ x: left + 2, y: top + 2 }, { x: right - 2, y: bottom - 2 }],
			    [{ x: left + 2, y: bottom - 2 }, { x: right - 2, y: top + 2 }]];
			  return labels.filter(({ line }) => line).flatMap(({ id, line }) => labels.filter((other) => other.id !== id)
			    .filter(({ box, line: another }) => diagonals(box).some((one) => cross(line, one)) || another && cross(line, another))
			    .map((other) => `${id} ${other.id}`));
			}""";

	@ParameterizedTest
	@ValueSource(strings = { "/red", "/red?nodes=agency,population", "/red?nodes=agency,program",
			"/red?nodes=population", "/red?nodes=program" })
	void shouldLeadNoLineOverAnotherNameOrLineOnATelephone(String address, Visitor visitor) {
		Page page = visitor.through(360, 720).open(address);
		page.waitForFunction("() => document.querySelectorAll('.drawing .label').length > 11");
		assertThat((List<?>) page.evaluate(CROSSED)).isEmpty();
	}

}
