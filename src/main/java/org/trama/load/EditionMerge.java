package org.trama.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.load.row.LinkKey;
import org.trama.load.row.LinkRow;
import org.trama.load.row.NodeKey;
import org.trama.load.row.NodeRow;
import org.trama.load.row.PlanRows;
import org.trama.load.row.Subgraph;
import org.trama.load.stored.EditionTitle;
import org.trama.load.stored.StoredEdition;
import org.trama.model.Family;
import org.trama.model.Kind;
import org.trama.model.RelationshipType;
import org.trama.text.SearchTerms;

/**
 * Settles what an edition says with what the graph's other editions need: theirs stays,
 * and the newest edition's titles stand.
 */
final class EditionMerge {

	private static final Set<String> DOWN = Set.of(RelationshipType.HAS_AXIS.type(),
			RelationshipType.HAS_OBJECTIVE.type(), RelationshipType.HAS_STRATEGY.type(),
			RelationshipType.HAS_LINE.type());

	private static final Set<String> UP = Stream.of(Family.values())
		.map(Family::hierarchy)
		.filter(Objects::nonNull)
		.map(RelationshipType::type)
		.collect(Collectors.toUnmodifiableSet());

	private final StoredEdition stored;

	private final EditionTitle own;

	private final Subgraph wanted = new Subgraph();

	private final Map<NodeKey, LinkRow> upwards = new HashMap<>();

	private EditionMerge(StoredEdition stored, Subgraph edition, EditionTitle own) {
		this.stored = stored;
		this.own = own;
		this.wanted.putAll(edition);
		index(stored.graph().linkRows());
		index(edition.linkRows());
	}

	/**
	 * All that shall stand in the graph of what was read from it.
	 * @param stored what the graph holds
	 * @param edition what the edition says
	 * @param own the edition's age and its title of the plan
	 */
	static Subgraph of(StoredEdition stored, Subgraph edition, EditionTitle own) {
		EditionMerge merge = new EditionMerge(stored, edition, own);
		merge.keepWhatOthersNeed();
		merge.keepNewerTitles();
		return merge.wanted;
	}

	private void index(Collection<LinkRow> links) {
		for (LinkRow link : links) {
			if (UP.contains(link.kind())) {
				this.upwards.put(link.key().from(), link);
			}
			else if (DOWN.contains(link.kind())) {
				this.upwards.put(link.key().to(), link);
			}
		}
	}

	private void keepWhatOthersNeed() {
		this.stored.elsewhere().forEach(this::keep);
	}

	private void keep(NodeKey key) {
		NodeRow node = this.stored.graph().node(key);
		if (node == null || this.wanted.node(key) != null) {
			return;
		}
		this.wanted.put(node);
		LinkRow link = this.upwards.get(key);
		if (link != null) {
			keep(above(link));
			this.wanted.put(link);
		}
	}

	private void keepNewerTitles() {
		this.stored.wordings().forEach((line, wording) -> {
			boolean gone = !this.wanted.links().containsKey(schedules(line));
			if (gone || wording.isNewerThan(this.own)) {
				title(line, wording.title());
				keepTitlesAbove(line);
			}
		});
		EditionTitle newest = this.stored.newest();
		if (newest != null && newest.isNewerThan(this.own)) {
			this.stored.graph().nodes().keySet().stream().filter((key) -> key.is(Kind.PLAN)).forEach(this::storedTitle);
		}
	}

	private LinkKey schedules(NodeKey line) {
		return new LinkKey(RelationshipType.SCHEDULES.type(), NodeKey.of(Kind.EDITION, this.own.edition()), line, "");
	}

	private void keepTitlesAbove(NodeKey line) {
		LinkRow link = this.upwards.get(line);
		while (link != null) {
			NodeKey above = above(link);
			storedTitle(above);
			link = this.upwards.get(above);
		}
	}

	private static NodeKey above(LinkRow link) {
		return UP.contains(link.kind()) ? link.key().to() : link.key().from();
	}

	private void storedTitle(NodeKey key) {
		NodeRow node = this.stored.graph().node(key);
		if (node != null) {
			title(key, node.properties().get("title"));
		}
	}

	private static NodeRow retitled(NodeRow node, String title) {
		NodeRow retitled = node.with("title", title);
		if (!(node.properties().get("code") instanceof String code)) {
			return retitled;
		}
		SearchTerms form = PlanRows.searchForm(code, title);
		return retitled.with("stems", form.stems()).with("roots", form.roots());
	}

	private void title(NodeKey key, @Nullable Object title) {
		NodeRow node = this.wanted.node(key);
		if (node != null && title != null) {
			this.wanted.put(retitled(node, title.toString()));
		}
	}

}
