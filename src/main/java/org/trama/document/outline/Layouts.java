package org.trama.document.outline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.document.field.FieldNames;
import org.trama.document.source.TextLine;

/**
 * The layouts that plans are read by: those that come with the product, and a person's
 * own, which count before them.
 */
public final class Layouts {

	/** In the order in which they are preferred where two fit alike. */
	private static final List<String> FILES = List.of("fichas.yaml", "arbol-rotulado.yaml",
			"resultados-y-acciones.yaml", "minuta.yaml", "matriz-por-celdas.yaml", "matriz-por-renglones.yaml",
			"arbol-de-codigos.yaml", "tareas-por-dependencia.yaml", "texto-corrido.yaml");

	private final List<PlanLayout> all;

	private Layouts(List<PlanLayout> all) {
		this.all = List.copyOf(all);
	}

	/**
	 * The layouts that come with the product.
	 */
	public static Layouts bundled() {
		return Bundled.ALL;
	}

	/**
	 * These and those of a folder.
	 * @param folder a folder with layout files
	 * @throws InvalidLayout if one of them cannot be used
	 */
	public Layouts with(Path folder) {
		List<PlanLayout> layouts = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((each) -> each.toString().matches(".*\\.ya?ml")).sorted().toList()) {
				layouts.add(LayoutFile.read(file.getFileName().toString(), Files.readAllBytes(file)));
			}
		}
		catch (IOException ex) {
			throw new InvalidLayout(folder.toString(), "no se puede leer", ex);
		}
		Set<String> own = Set.copyOf(layouts.stream().map(PlanLayout::id).toList());
		this.all.stream().filter((layout) -> !own.contains(layout.id())).forEach(layouts::add);
		return new Layouts(layouts);
	}

	/**
	 * The ids of all layouts, by which one can be named.
	 */
	public List<String> ids() {
		return this.all.stream().map(PlanLayout::id).toList();
	}

	/**
	 * Reads a text by the layout that explains most of it.
	 * @param lines the lines that say something
	 * @param breaks the numbers of source lines at which a row of a table begins
	 * @param names the names of fields
	 * @param wanted the id of the only layout to try; null for the one that fits best
	 * @return the reading, none if no layout fits
	 */
	public Optional<PlanReading> read(List<TextLine> lines, Set<Integer> breaks, FieldNames names,
			@Nullable String wanted) {
		RowText text = RowText.of(lines, breaks, names);
		Outline best = null;
		for (PlanLayout layout : tried(breaks, wanted)) {
			best = (wanted == null) ? better(best, layout, text) : asWanted(layout, text);
		}
		return Optional.ofNullable(best).map((outline) -> PlanBuilder.of(outline, lines, names));
	}

	/** The reading by the layout that somebody named, if it finds any line of action. */
	private static @Nullable Outline asWanted(PlanLayout layout, RowText text) {
		Outline outline = MarkedText.of(layout, text).read();
		return (outline.lines() > 0) ? outline : null;
	}

	/** The better reading, where a layout may have one; none that explains nothing. */
	private static @Nullable Outline better(@Nullable Outline best, PlanLayout layout, RowText text) {
		if (best != null && best.isPlan() && layout.isLastResort()) {
			return best;
		}
		MarkedText marked = MarkedText.of(layout, text);
		if (best != null && best.isPlan() && marked.mostFit() <= best.fit()) {
			return best;
		}
		Outline outline = marked.read();
		return (outline.fit() > 0 && (best == null || outline.isBetterThan(best))) ? outline : best;
	}

	/**
	 * Says why no layout reads a text.
	 * @param lines the lines that say something
	 * @param breaks the numbers of source lines at which a row of a table begins
	 * @param names the names of fields
	 * @param wanted the id of the only layout to try; null for all
	 */
	public Unexplained unexplained(List<TextLine> lines, Set<Integer> breaks, FieldNames names,
			@Nullable String wanted) {
		return Unexplained.of(RowText.of(lines, breaks, names), breaks, tried(breaks, wanted));
	}

	private List<PlanLayout> tried(Set<Integer> breaks, @Nullable String wanted) {
		return this.all.stream()
			.filter((layout) -> (wanted != null) ? layout.id().equals(wanted) : layout.isTriedFor(breaks))
			.toList();
	}

	private static PlanLayout bundled(String file) {
		try (InputStream yaml = Layouts.class.getResourceAsStream("/layouts/" + file)) {
			return LayoutFile.read(file, Objects.requireNonNull(yaml, file).readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Read when the first text is met that needs them. */
	private static final class Bundled {

		private static final Layouts ALL = new Layouts(FILES.stream().map(Layouts::bundled).toList());

		private Bundled() {
		}

	}

}
