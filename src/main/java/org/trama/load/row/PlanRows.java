package org.trama.load.row;

import java.util.List;

import org.trama.document.ActionLine;
import org.trama.document.Objective;
import org.trama.document.ProgrammeDocument;
import org.trama.document.Strategy;
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
		document.objectives().forEach(this::put);
	}

	private void put(Objective objective) {
		NodeKey key = put(Kind.OBJECTIVE, this.ids.objective(objective.code()), objective.code(), objective.title());
		this.graph.put(LinkRow.of(RelationshipType.HAS_OBJECTIVE, this.ids.planKey(), key));
		objective.strategies().forEach((strategy) -> put(key, strategy));
	}

	private void put(NodeKey objective, Strategy strategy) {
		NodeKey key = put(Kind.STRATEGY, this.ids.strategy(strategy.code()), strategy.code(), strategy.title());
		this.graph.put(LinkRow.of(RelationshipType.HAS_STRATEGY, objective, key));
		strategy.lines().forEach((line) -> put(key, line));
	}

	private void put(NodeKey strategy, ActionLine line) {
		NodeKey key = put(Kind.LINE, this.ids.line(line.code()), line.code(), line.title());
		this.graph.put(LinkRow.of(RelationshipType.HAS_LINE, strategy, key));
		this.graph.put(LinkRow.of(RelationshipType.SCHEDULES, this.ids.editionKey(), key,
				new Properties().put("planned", line.planned())
					.put("title", line.title())
					.put("firstLine", line.titleAt().first())
					.put("lastLine", line.titleAt().last())
					.put("quote", line.status().words())
					.put("start", 0)
					.put("end", line.status().words().length())
					.put("quoteFirstLine", line.status().at().first())
					.put("quoteLastLine", line.status().at().last())));
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
