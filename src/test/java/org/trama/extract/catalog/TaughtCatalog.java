package org.trama.extract.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trama.extract.Annotation;
import org.trama.extract.Annotation.Act;
import org.trama.extract.Annotation.Thing;
import org.trama.extract.Compared;

/**
 * The bundled catalog with the names of an annotated programme that it lacks, as somebody
 * who works with that programme would add them.
 */
public final class TaughtCatalog {

	private final Catalog bundled = Catalogs.bundled().of("mx");

	private final Map<String, List<Set<String>>> names = new LinkedHashMap<>();

	private TaughtCatalog(List<Act> acts) {
		for (Act act : acts) {
			add("agencies", act.actors());
			add("programs", act.programs());
			add("instruments", act.instruments());
			add("forums", act.forums());
		}
	}

	public static Catalog by(List<Act> acts, Path folder) {
		try {
			new TaughtCatalog(acts).write(Files.createDirectory(folder.resolve("mx")));
			return Catalogs.with(folder).of("mx");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void add(String file, List<Thing> things) {
		for (Thing thing : things) {
			if (!Compared.isKnown(thing, this.bundled)) {
				List<Set<String>> known = this.names.computeIfAbsent(file, (key) -> new ArrayList<>());
				known.stream().filter((names) -> sameThing(names, thing)).findFirst().orElseGet(() -> {
					known.add(new LinkedHashSet<>());
					return known.get(known.size() - 1);
				}).addAll(all(thing));
			}
		}
	}

	private static boolean sameThing(Set<String> names, Thing thing) {
		Set<String> keys = new HashSet<>(Annotation.keys(names.stream()));
		keys.retainAll(thing.keys());
		return !keys.isEmpty();
	}

	private static List<String> all(Thing thing) {
		List<String> all = new ArrayList<>(List.of(thing.name()));
		if (thing.aka() != null) {
			all.addAll(thing.aka());
		}
		return all;
	}

	private void write(Path folder) throws IOException {
		int number = 0;
		for (Map.Entry<String, List<Set<String>>> file : this.names.entrySet()) {
			StringBuilder entries = new StringBuilder("entries:\n");
			for (Set<String> names : file.getValue()) {
				String kind = file.getKey().equals("agencies") ? "kind: órgano, " : "";
				String entry = "  - { id: taught-%d, %ssource: Su propio texto, name: \"%s\", %s: [%s] }%n".formatted(
						number++, kind, names.iterator().next(), "asWritten",
						names.stream()
							.map((name) -> '"' + name + '"')
							.reduce((one, two) -> one + ", " + two)
							.orElse(""));
				entries.append(entry);
			}
			Files.writeString(folder.resolve(file.getKey() + ".yaml"), entries);
		}
	}

}
