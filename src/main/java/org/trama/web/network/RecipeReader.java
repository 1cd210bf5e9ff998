package org.trama.web.network;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.trama.model.Kind;
import org.trama.model.NameScope;
import org.trama.model.Role;
import org.trama.network.NetworkKinds;
import org.trama.network.Recipe;
import org.trama.network.Weighting;
import org.trama.read.ActionFilter;
import org.trama.web.parameter.ParameterChoices;
import org.trama.web.parameter.WholeNumber;
import org.trama.web.refusal.InvalidParameter;

/**
 * Reads the recipe of a network from what a caller wrote.
 */
final class RecipeReader {

	private static final int MOST = 1_000_000;

	/** Behind a comma not three digits: that would be a thousand in Mexico. */
	private static final Pattern DECIMAL = Pattern
		.compile("[0-9]{1,6}(\\.[0-9]{1,12}|,(?![0-9]{3}$)[0-9]{1,12})?|" + MOST);

	private static final ParameterChoices<Kind> NODES = ParameterChoices.of("nodes", NetworkKinds.NODES, Kind::word);

	private static final ParameterChoices<Kind> VIA = ParameterChoices.of("via", NetworkKinds.TIES, Kind::word);

	private static final ParameterChoices<Role> ROLES = ParameterChoices.of("roles", List.of(Role.values()),
			Role::word);

	private static final ParameterChoices<Weighting> WEIGHTS = ParameterChoices.of("weight",
			List.of(Weighting.values()), Weighting::word);

	private static final WholeNumber PASSAGES = new WholeNumber("passages", 1, MOST);

	/** The parameters that take words of a list. */
	static final List<ParameterChoices<?>> CHOICES = List.of(NODES, VIA, ROLES, WEIGHTS, ParameterChoices.NAMES);

	private RecipeReader() {
	}

	/**
	 * The roles that a request has.
	 */
	static Set<Role> roles(NetworkRequest request) {
		return EnumSet.copyOf(ROLES.some(request.roles(), List.of(Role.LEAD, Role.PARTNER)));
	}

	/**
	 * The recipe that a request stands for.
	 * @param request the request
	 * @param actions what its filters stand for
	 */
	static Recipe read(NetworkRequest request, ActionFilter actions) {
		List<Kind> nodes = NODES.some(request.nodes(), List.of(Kind.AGENCY));
		if (nodes.size() > 2) {
			throw InvalidParameter.because("nodes", words(nodes), "two-kinds");
		}
		List<Kind> via = VIA.some(request.via(), List.of(Kind.ACTION));
		for (Kind kind : via) {
			if (nodes.contains(kind)) {
				throw InvalidParameter.because("via", kind.word(), "tied-by-itself", "nodes")
					.allowed(NetworkKinds.TIES.stream().filter((tie) -> !nodes.contains(tie)).map(Kind::word).toList());
			}
		}
		return new Recipe(nodes, via, roles(request), WEIGHTS.one(request.weight(), Weighting.COUNT),
				min(request.min()), PASSAGES.read(request.passages(), 1), Boolean.TRUE.equals(request.isolates()),
				ParameterChoices.NAMES.one(request.names(), NameScope.ALL), actions);
	}

	private static String words(List<Kind> kinds) {
		return String.join(",", kinds.stream().map(Kind::word).toList());
	}

	private static double min(@Nullable String text) {
		if (text == null) {
			return 0;
		}
		if (!DECIMAL.matcher(text.strip()).matches()) {
			throw InvalidParameter.decimal("min", text, 0, MOST);
		}
		return Double.parseDouble(text.strip().replace(',', '.'));
	}

}
