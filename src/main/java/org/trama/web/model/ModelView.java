package org.trama.web.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;
import org.trama.model.Family;
import org.trama.model.Kind;
import org.trama.model.RelationshipEnds;
import org.trama.model.RelationshipType;
import org.trama.model.Role;
import org.trama.model.Sign;
import org.trama.network.NetworkKinds;
import org.trama.network.Weighting;

/**
 * The ontology as it is sent. Kinds are named by their words, relationships by their
 * types.
 *
 * @param kinds the kinds of things, in the order in which they are shown
 * @param families the families of kinds that documents name by name
 * @param relationships the types of relationships
 * @param roles an actor's parts in an action, the strongest first
 * @param filters the parameters that ask for actions by a thing
 * @param network what networks can be made of
 */
record ModelView(List<KindView> kinds, List<FamilyView> families, List<RelationshipView> relationships,
		List<RoleView> roles, List<ThingFilter> filters, NetworkChoices network) {

	static ModelView whole() {
		return new ModelView(Stream.of(Kind.values()).map(KindView::of).toList(),
				Stream.of(Family.values()).map(FamilyView::of).toList(),
				Stream.of(RelationshipType.values()).map(RelationshipView::of).toList(),
				Stream.of(Role.values()).map(RoleView::of).toList(), ThingFilter.all(),
				new NetworkChoices(words(NetworkKinds.NODES), words(NetworkKinds.TIES),
						Stream.of(Weighting.values()).map(Weighting::word).toList()));
	}

	static List<String> words(List<Kind> kinds) {
		return kinds.stream().map(Kind::word).toList();
	}

	/** A kind of thing. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record KindView(String word, String path, String label, @Nullable String family, Bilingual title, Bilingual titles,
			SignView sign) {

		static KindView of(Kind kind) {
			Family family = kind.family();
			return new KindView(kind.word(), kind.plural(), kind.label(), (family != null) ? family.word() : null,
					kind.title(), kind.titles(), SignView.of(Sign.of(kind)));
		}

	}

	/** By what a kind is known in drawings. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record SignView(String outline, Sign.@Nullable Colour colour) {

		static SignView of(Sign sign) {
			return new SignView(sign.outline(), sign.colour());
		}

	}

	/** Kinds that have the same to do with an action. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record FamilyView(String word, String filter, List<String> kinds, @Nullable String hierarchy, boolean includesBelow,
			Bilingual title) {

		static FamilyView of(Family family) {
			RelationshipType hierarchy = family.hierarchy();
			return new FamilyView(family.word(), family.filter(), words(family.kinds()),
					(hierarchy != null) ? hierarchy.type() : null, family.includesBelow(), family.title());
		}

	}

	/** A type of relationship. */
	record RelationshipView(String type, List<String> from, List<String> to, String reading, Bilingual verb) {

		static RelationshipView of(RelationshipType type) {
			RelationshipEnds ends = RelationshipEnds.of(type);
			return new RelationshipView(type.type(), words(ends.from()), words(ends.to()),
					type.reading().name().toLowerCase(Locale.ROOT), type.verb());
		}

	}

	/** An actor's part in an action; whether who has it acts. */
	record RoleView(String word, String relationship, boolean active, Bilingual title) {

		static RoleView of(Role role) {
			return new RoleView(role.word(), role.relationship().type(), role.isActive(), role.title());
		}

	}

	/** What networks can be made of. */
	record NetworkChoices(List<String> nodes, List<String> ties, List<String> weightings) {
	}

}
