package org.trama.web.network;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.trama.model.ActionCriterion;
import org.trama.model.CitedEdition;
import org.trama.model.Kind;
import org.trama.model.NameScope;
import org.trama.model.Role;
import org.trama.network.Citation;
import org.trama.network.Network;
import org.trama.network.Recipe;
import org.trama.web.parameter.Criteria;
import org.trama.web.parameter.FilterReader;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Says what a network or a whole edition is found again by: its address with every
 * parameter written out, its data and the version of Trama.
 */
@Component
public class Citations {

	private final String version;

	Citations(ObjectProvider<BuildProperties> build) {
		this.version = build.stream().findFirst().map(BuildProperties::getVersion).orElse("dev");
	}

	/**
	 * Cites a network.
	 * @param network the network
	 * @param criteria the criteria that its caller gave
	 * @param taken what the names in it were taken for
	 */
	public Citation of(Network network, Criteria criteria, Map<String, List<FilterReader.TakenName>> taken) {
		Map<String, List<String>> recipe = recipe(network.recipe());
		if (network.data().size() == 1) {
			// so that the address means the same when there are more editions
			recipe.put("edition", network.data().stream().map(CitedEdition::edition).toList());
		}
		filters(criteria, taken).forEach(recipe::putIfAbsent);
		return new Citation(recipe, address(recipe), network.data(), this.version);
	}

	/**
	 * Cites a whole edition in a format.
	 */
	public Citation of(CitedEdition edition, String format) {
		return new Citation(Map.of("edition", List.of(edition.edition())),
				"/api/editions/%s/graph?format=%s".formatted(edition.edition(), format), List.of(edition),
				this.version);
	}

	private static Map<String, List<String>> recipe(Recipe recipe) {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		parameters.put("nodes", recipe.nodes().stream().map(Kind::word).toList());
		parameters.put("via", recipe.via().stream().map(Kind::word).toList());
		parameters.put("roles", Stream.of(Role.values()).filter(recipe.roles()::contains).map(Role::word).toList());
		parameters.put("weight", List.of(recipe.weighting().word()));
		parameters.put("min", List.of(BigDecimal.valueOf(recipe.min()).stripTrailingZeros().toPlainString()));
		parameters.put("passages", List.of(Integer.toString(recipe.passages())));
		parameters.put("isolates", List.of(Boolean.toString(recipe.isolates())));
		if (recipe.names() != NameScope.ALL) {
			parameters.put("names", List.of(recipe.names().word()));
		}
		return parameters;
	}

	private static Map<String, List<String>> filters(Criteria criteria,
			Map<String, List<FilterReader.TakenName>> taken) {
		Map<String, List<String>> filters = new LinkedHashMap<>();
		criteria.given()
			.forEach((criterion, values) -> filters.put(criterion.word(),
					values.stream()
						.map((value) -> plain(value, taken.getOrDefault(criterion.word(), List.of())))
						.toList()));
		return filters;
	}

	/**
	 * The id of what a name was taken for; the name itself where that was several things.
	 */
	private static String plain(String value, List<FilterReader.TakenName> taken) {
		List<String> ids = taken.stream()
			.filter((thing) -> thing.value().equals(value))
			.map(FilterReader.TakenName::id)
			.distinct()
			.toList();
		return (ids.size() == 1) ? ids.get(0) : value.strip();
	}

	private static String address(Map<String, List<String>> recipe) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(NetworkController.PATH);
		Map<String, Object> values = new LinkedHashMap<>();
		recipe.forEach((name, words) -> {
			List<String> variables = words.stream().map((word) -> {
				String variable = "v" + values.size();
				values.put(variable, word);
				return "{" + variable + "}";
			}).toList();
			boolean names = ActionCriterion.ofWord(name).filter(ActionCriterion::isText).isPresent();
			address.queryParam(name, names ? variables : List.of(String.join(",", variables)));
		});
		return address.encode().buildAndExpand(values).toUriString();
	}

}
