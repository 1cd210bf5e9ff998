package org.trama.document.format.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The lines that a page draws: the borders of its tables are among them.
 */
final class DrawnLines {

	/** A page with more is a map or a chart. */
	private static final int MOST = 20_000;

	private final PDFStreamEngine engine;

	private final List<double[]> path = new ArrayList<>();

	private final List<double[]> drawn = new ArrayList<>();

	private double fromX;

	private double fromY;

	DrawnLines(PDFStreamEngine engine) {
		this.engine = engine;
	}

	List<OperatorProcessor> operators() {
		return Stream.of("re", "m", "l", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n")
			.map((name) -> (OperatorProcessor) new PathOperator(name))
			.toList();
	}

	void clear() {
		this.path.clear();
		this.drawn.clear();
	}

	/** The lines of a page as they stand for who reads its text. */
	List<Rule> rules(int direction, PDRectangle page) {
		List<Rule> rules = new ArrayList<>();
		for (double[] line : this.drawn) {
			double[] one = turned(line[0] - page.getLowerLeftX(), line[1] - page.getLowerLeftY(), direction, page);
			double[] other = turned(line[2] - page.getLowerLeftX(), line[3] - page.getLowerLeftY(), direction, page);
			Rule rule = new Rule(Math.min(one[0], other[0]), Math.max(one[0], other[0]), Math.min(one[1], other[1]),
					Math.max(one[1], other[1]));
			if (rule.isAcross() || rule.isDown()) {
				rules.add(rule);
			}
		}
		return rules;
	}

	private static double[] turned(double x, double y, int direction, PDRectangle page) {
		return switch (direction) {
			case 90 -> new double[] { y, x };
			case 180 -> new double[] { page.getWidth() - x, y };
			case 270 -> new double[] { page.getHeight() - y, page.getWidth() - x };
			default -> new double[] { x, page.getHeight() - y };
		};
	}

	private void operate(String operator, List<COSBase> operands) {
		switch (operator) {
			case "m" -> move(number(operands, 0), number(operands, 1));
			case "l" -> line(number(operands, 0), number(operands, 1));
			case "re" -> rectangle(number(operands, 0), number(operands, 1), number(operands, 2), number(operands, 3));
			default -> {
				boolean seen = !operator.equals("n");
				if (seen && this.drawn.size() < MOST) {
					this.drawn.addAll(this.path);
				}
				this.path.clear();
			}
		}
	}

	private void move(double x, double y) {
		this.fromX = x;
		this.fromY = y;
	}

	private void line(double x, double y) {
		add(this.fromX, this.fromY, x, y);
		move(x, y);
	}

	/** A thin rectangle is a line; the edges of others are lines. */
	private void rectangle(double x, double y, double width, double height) {
		if (Math.abs(width) < 2.5 || Math.abs(height) < 2.5) {
			add(x, y, x + width, y + height);
			return;
		}
		add(x, y, x + width, y);
		add(x, y + height, x + width, y + height);
		add(x, y, x, y + height);
		add(x + width, y, x + width, y + height);
	}

	private void add(double x, double y, double toX, double toY) {
		if (this.path.size() < MOST) {
			Point2D.Float from = this.engine.transformedPoint((float) x, (float) y);
			Point2D.Float to = this.engine.transformedPoint((float) toX, (float) toY);
			this.path.add(new double[] { from.x, from.y, to.x, to.y });
		}
	}

	private static double number(List<COSBase> operands, int index) {
		return (index < operands.size() && operands.get(index) instanceof COSNumber number) ? number.floatValue() : 0;
	}

	/** One of the operators that build a path or draw it. */
	private final class PathOperator extends OperatorProcessor {

		private final String name;

		PathOperator(String name) {
			super(DrawnLines.this.engine);
			this.name = name;
		}

		@Override
		public void process(Operator operator, List<COSBase> operands) {
			operate(this.name, operands);
		}

		@Override
		public String getName() {
			return this.name;
		}

	}

}
