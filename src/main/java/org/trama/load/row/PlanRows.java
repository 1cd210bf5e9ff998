package org.trama.load.row;

import java.util.List;

import org.trama.document.ActionLine;
import org.trama.document.LineRange;
import org.trama.document.PlanLevel;
import org.trama.document.PlanPart;
import org.trama.document.PlanTree;
import org.trama.document.ProgrammeDocument;
import org.trama.document.Status;
import org.trama.model.Code;
import org.trama.model.Edition;
import org.trama.model.Kind;
import org.trama.model.RelationshipType;
import org.trama.text.SearchTerms;

/**
 * Puts a plan, its edition and its tree into a subgraph, with the titles as this edition
 * words them.
 */
public final class PlanRows {

	private final Subgraph graph;

	private final PlanIds ids;

	PlanRows(Subgraph graph, PlanIds ids) {
		this.graph = graph;
		this.ids = ids;
	}

	void put(Edition edition, ProgrammeDocument document) {
		this.graph
			.put(NodeRow.of(Kind.PLAN, new Properties().put("id", edition.planId()).put("title", edition.planTitle())));
		this.graph.put(NodeRow.of(Kind.EDITION,
				new Properties().put("id", edition.id())
					.put("title", edition.title())
					.put("year", edition.year())
					.put("sha256", document.source().sha256())
					.put("sourceName", document.source().name())
					.put("origin", edition.origin())));
		this.graph.put(LinkRow.of(RelationshipType.HAS_EDITION, this.ids.planKey(), this.ids.editionKey()));
		put(this.ids.planKey(), document.plan());
	}

	/** Puts what stands below a part, or below the plan itself. */
	private void put(NodeKey above, PlanTree tree) {
		for (PlanPart part : tree.parts()) {
			Kind kind = kind(part.level());
			NodeKey key = put(kind, this.ids.part(kind, part.code()), part.code(), part.title());
			this.graph.put(LinkRow.of(link(part.level()), above, key));
			put(key, part.below());
		}
		tree.lines().forEach((line) -> put(above, line));
	}

	private static Kind kind(PlanLevel level) {
		return switch (level) {
			case AXIS -> Kind.AXIS;
			case OBJECTIVE -> Kind.OBJECTIVE;
			case STRATEGY -> Kind.STRATEGY;
			case LINE -> Kind.LINE;
		};
	}

	private static RelationshipType link(PlanLevel level) {
		return switch (level) {
			case AXIS -> RelationshipType.HAS_AXIS;
			case OBJECTIVE -> RelationshipType.HAS_OBJECTIVE;
			case STRATEGY -> RelationshipType.HAS_STRATEGY;
			case LINE -> RelationshipType.HAS_LINE;
		};
	}

	private void put(NodeKey above, ActionLine line) {
		NodeKey key = put(Kind.LINE, this.ids.line(line.code()), line.code(), line.title());
		this.graph.put(LinkRow.of(RelationshipType.HAS_LINE, above, key));
		Properties said = new Properties().put("title", line.title())
			.put("firstLine", line.titleAt().first())
			.put("lastLine", line.titleAt().last());
		this.graph.put(LinkRow.of(RelationshipType.SCHEDULES, this.ids.editionKey(), key, withStatus(said, line)));
	}

	/** The words that state a status; where none does, the title is all that is said. */
	private static Properties withStatus(Properties said, ActionLine line) {
		Status status = line.status();
		String quote = (status != null) ? status.words() : line.title();
		LineRange at = (status != null) ? status.at() : line.titleAt();
		if (status != null) {
			said.put("planned", status.planned());
		}
		return said.put("quote", quote)
			.put("start", 0)
			.put("end", quote.length())
			.put("quoteFirstLine", at.first())
			.put("quoteLastLine", at.last());
	}

	private NodeKey put(Kind kind, NodeKey key, String code, String title) {
		SearchTerms form = searchForm(code, title);
		return this.graph.put(NodeRow.of(kind,
				new Properties().put("id", key.id())
					.put("code", code)
					.put("title", title)
					.put("stems", form.stems())
					.put("roots", form.roots())
					.put("position", new Code(code).position())));
	}

	/** Titles are looked for by their words and by their code. */
	public static SearchTerms searchForm(String code, String title) {
		return SearchTerms.ofAll(List.of(code, title));
	}

}
