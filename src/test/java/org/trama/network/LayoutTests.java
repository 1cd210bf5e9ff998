package org.trama.network;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.trama.model.Kind;
import org.trama.model.Role;
import org.trama.read.ActionFilter;
import org.trama.read.card.ActionMentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LayoutTests {

	@Test
	void shouldKeepNodesApartInABigNetworkOfManyParts() {
		Network network = InventedActions.network(new Recipe(List.of(Kind.AGENCY), List.of(Kind.ACTION),
				Set.of(Role.LEAD), Weighting.COUNT, 0, 1, true, ActionFilter.NONE),
				InventedActions.atRandom(700, 600, 3));
		assertThat(network.shape().components()).isGreaterThan(10);
		assertThat(nearest(network)).isGreaterThanOrEqualTo(Layout.APART);
	}

	@Test
	void shouldPushPointsApartThatAreInOnePlace() {
		List<Point> points = Spacing.apart(List.of(new Point(5, 5), new Point(5, 5), new Point(5, 5), new Point(6, 5)),
				10);
		for (int i = 0; i < points.size(); i++) {
			for (Point other : points.subList(i + 1, points.size())) {
				assertThat(points.get(i).to(other)).isGreaterThanOrEqualTo(10);
			}
		}
	}

	@Test
	void shouldMovePointsThatAreTooNearAsLittleAsItTakesAndNoOthers() {
		List<Point> points = Spacing.apart(List.of(new Point(30, 20), new Point(33, 24), new Point(60, 20)), 10);
		Point one = points.get(0);
		Point other = points.get(1);
		assertThat(one.to(other)).isBetween(10.0, 10.2);
		assertThat((one.x() + other.x()) / 2).as("they part in the middle").isCloseTo(31.5, within(1e-9));
		assertThat((one.y() + other.y()) / 2).isCloseTo(22, within(1e-9));
		assertThat((other.y() - one.y()) / (other.x() - one.x())).as("and keep their direction")
			.isCloseTo(4.0 / 3, within(1e-9));
		assertThat(points.get(2)).isEqualTo(new Point(60, 20));
	}

	@Test
	void shouldBeginARowOfDrawingsBelowWhereOneIsFull() {
		List<Point> square = List.of(new Point(0, 0), new Point(10, 10));
		assertThat(Shelves.lay(List.of(square, square, square, square, square), 2))
			.extracting((drawing) -> drawing.get(0))
			.containsExactly(new Point(0, 0), new Point(12, 0), new Point(0, 12), new Point(12, 12), new Point(0, 24));
	}

	@Test
	void shouldLayDrawingsBesideEachOther() {
		List<List<Point>> laid = Shelves.lay(List.of(List.of(new Point(-5, -5), new Point(5, 5)),
				List.of(new Point(0, 0)), List.of(new Point(9, 9))), 3);
		assertThat(laid.get(0)).containsExactly(new Point(0, 0), new Point(10, 10));
		assertThat(laid.get(1)).containsExactly(new Point(13, 0));
		assertThat(laid.get(2).get(0).to(laid.get(1).get(0))).isGreaterThanOrEqualTo(3);
	}

	/**
	 * The positions themselves: pictures of a network that people keep must not change by
	 * themselves, and no machine may draw another. If they are to change on purpose, put
	 * here what the failing test shows as the actual positions, and say so in the
	 * changelog.
	 */
	@Test
	void shouldDrawASmallNetworkAsItAlwaysHas() {
		List<ActionMentions> actions = List.of(pair(1, "a", "b"), pair(2, "b", "c"), pair(3, "c", "a"),
				pair(4, "c", "d"), pair(5, "x", "y"));
		assertThat(InventedActions.network(InventedActions.AGENCIES, actions).nodes())
			.extracting((node) -> node.thing().id() + " " + node.at().x() + " " + node.at().y())
			.containsExactly("a 57.98 0.0", "b 0.0 1.58", "c 30.7 63.57", "d 32.77 139.42", "x 169.96 29.42",
					"y 117.98 0.0");
	}

	private static ActionMentions pair(int ordinal, String one, String other) {
		return InventedActions.action(ordinal, InventedActions.lead(one), InventedActions.partner(other));
	}

	private static double nearest(Network network) {
		double nearest = Double.MAX_VALUE;
		List<Node> nodes = network.nodes();
		for (int i = 0; i < nodes.size(); i++) {
			for (Node other : nodes.subList(i + 1, nodes.size())) {
				nearest = Math.min(nearest, nodes.get(i).at().to(other.at()));
			}
		}
		return nearest;
	}

}
