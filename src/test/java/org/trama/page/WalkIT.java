package org.trama.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page as people go through it: from one room to the next and back, not each room
 * opened afresh.
 */
@WithBrowser
class WalkIT {

	private static final List<String> PLACES = List.of("/", "/red", "/preguntas",
			"/preguntas/shared-programs?agency=stps&min=2", "/coincidencias", "/coincidencias?view=matrix",
			"/coincidencias?view=single", "/fichas", "/fichas/agencies", "/fichas/agencies/inm",
			"/fichas/actions?agency=stps", "/fichas/actions/pem-2018:2.3.1:2", "/fichas/lines/1.2.6",
			"/fichas/plans/pem-2014-2018", "/fichas/source/pem-2018?lines=1310-1312",
			"/informes/poblaciones/ninez-no-acompanada", "/buscar?q=ninos+migracion", "/esto/no/existe");

	/** A drawing follows what is around it some moments later. */
	private static final int REST = 400;

	/** Steps until the page has come to rest. */
	private static final int STEPS = 25;

	@Test
	void shouldLookTheSameWhereverOneComesFrom(Visitor visitor) {
		visitor.expects("404");
		Map<String, List<String>> direct = new LinkedHashMap<>();
		for (String place : PLACES) {
			visitor.open(place);
			direct.put(place, rested(visitor));
		}
		for (List<String> walk : walks()) {
			visitor.open(walk.get(walk.size() - 1));
			for (String place : walk) {
				visitor.follow(place);
				assertThat(rested(visitor)).as("%s, on the walk %s", place, walk).isEqualTo(direct.get(place));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/fichas/agencies", "/fichas/actions", "/coincidencias" })
	void shouldLeadBackToWhereOneHadScrolledTo(String list, Visitor visitor) {
		Page page = visitor.open(list);
		rested(visitor);
		page.evaluate("() => scrollTo(0, 900)");
		page.waitForTimeout(REST);
		visitor.follow("/buscar?q=migrantes");
		rested(visitor);
		assertThat(page.evaluate("() => scrollY")).as("a new place begins at its top").isEqualTo(0);
		page.goBack();
		page.waitForFunction("() => Math.abs(scrollY - 900) < 2");
		page.goForward();
		page.waitForFunction("() => scrollY === 0");
		page.goBack();
		page.waitForFunction("() => Math.abs(scrollY - 900) < 2");
		page.reload();
		page.waitForFunction("() => Math.abs(scrollY - 900) < 2");
	}

	@Test
	void shouldKeepStillWhatIsReadWhileTheRestComes(Visitor visitor) {
		visitor.expects("404");
		visitor.notesShifts();
		for (String place : PLACES) {
			visitor.open(place);
			rested(visitor);
			assertThat(visitor.shift()).as("cumulative layout shift of %s", place).isLessThan(0.1);
		}
	}

	private static List<List<String>> walks() {
		List<String> backwards = new ArrayList<>(PLACES);
		Collections.reverse(backwards);
		List<String> astray = new ArrayList<>(PLACES);
		Collections.shuffle(astray, new Random(7));
		return List.of(PLACES, backwards, astray);
	}

	/** The boxes of all elements, once they have stopped moving. */
	private static List<String> rested(Visitor visitor) {
		visitor.settled();
		List<String> before = visitor.boxes();
		for (int step = 0; step < STEPS; step++) {
			visitor.page().waitForTimeout(REST);
			List<String> now = visitor.boxes();
			if (now.equals(before) && visitor.hasAllAnswers()) {
				return now;
			}
			before = now;
		}
		throw new AssertionError("The page never came to rest: " + visitor.where());
	}

}
