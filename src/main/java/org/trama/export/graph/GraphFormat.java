package org.trama.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.trama.export.table.TableFormat;
import org.trama.export.table.TableStyle;
import org.trama.network.Citation;

/**
 * A file format that other tools read graphs from. All of them are written row by row, so
 * that neither the file nor its rows are ever held in memory as a whole.
 */
public enum GraphFormat {

	/** GEXF 1.3, for Gephi. */
	GEXF(GraphFormat.GEXF_TYPE, "gexf", (graph, citation, style, out) -> GexfWriter.write(graph, citation, out)),

	/** GraphML, for Gephi, igraph, networkx and most others. */
	GRAPHML(GraphFormat.GRAPHML_TYPE, "graphml",
			(graph, citation, style, out) -> GraphmlWriter.write(graph, citation, out)),

	/** Cytoscape.js JSON, for Cytoscape and its library. */
	CYTOSCAPE(GraphFormat.CYTOSCAPE_TYPE, "cyjs",
			(graph, citation, style, out) -> CytoscapeWriter.write(graph, citation, out)),

	/**
	 * Tables of nodes and links and a matrix, zipped, for spreadsheets and statistics.
	 */
	CSV(GraphFormat.CSV_TYPE, "zip",
			(graph, citation, style, out) -> GraphTables.of(graph, citation, style).zip(style, out)),

	/** The same tables as the sheets of a workbook. */
	XLSX(TableFormat.XLSX_TYPE, "xlsx",
			(graph, citation, style, out) -> GraphTables.of(graph, citation, style).xlsx(style, out)),

	/** JSON-LD 1.1, for linked data. */
	JSONLD(GraphFormat.JSONLD_TYPE, "jsonld",
			(graph, citation, style, out) -> JsonLdWriter.write(graph, citation, out));

	/** The media type of GEXF. */
	public static final String GEXF_TYPE = "application/gexf+xml";

	/** The media type of GraphML. */
	public static final String GRAPHML_TYPE = "application/graphml+xml";

	/** The media type of Cytoscape.js JSON. */
	public static final String CYTOSCAPE_TYPE = "application/vnd.cytoscape+json";

	/** The media type of the zip with the tables. */
	public static final String CSV_TYPE = "application/zip";

	/** The media type of JSON-LD. */
	public static final String JSONLD_TYPE = "application/ld+json";

	private static final int LONGEST_NAME = 100;

	/** Parameters whose values say little without their names. */
	private static final Set<String> NOT_IN_NAMES = Set.of("roles", "min", "passages", "isolates", "planned");

	private final String mediaType;

	private final String ending;

	private final Writing writing;

	GraphFormat(String mediaType, String ending, Writing writing) {
		this.mediaType = mediaType;
		this.ending = ending;
		this.writing = writing;
	}

	/**
	 * Writes a graph and leaves the stream open.
	 * @param graph the graph
	 * @param citation what it is found again by
	 * @param style how tables are wanted
	 * @param out where to write it
	 * @throws IOException if that fails
	 */
	public void write(GraphTable graph, Citation citation, TableStyle style, OutputStream out) throws IOException {
		this.writing.write(graph, citation, style, out);
	}

	/**
	 * What it is called, such as {@code gexf}.
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The format of a name.
	 * @param word its name, such as {@code gexf}
	 */
	public static GraphFormat of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

	/**
	 * Its media type.
	 */
	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * What the names of its files end in, such as {@code cyjs}.
	 */
	public String ending() {
		return this.ending;
	}

	/**
	 * A name for the file of a network: what it is made by.
	 * @param citation what the network is found again by
	 */
	public String fileName(Citation citation) {
		String words = citation.recipe()
			.entrySet()
			.stream()
			.filter((parameter) -> !NOT_IN_NAMES.contains(parameter.getKey()))
			.flatMap((parameter) -> parameter.getValue().stream())
			.collect(Collectors.joining("-", "network-", ""))
			.replaceAll("[^A-Za-z0-9.-]+", "-");
		return words.substring(0, Math.min(words.length(), LONGEST_NAME)) + "." + this.ending;
	}

	/** How a graph is written in a format. */
	private interface Writing {

		void write(GraphTable graph, Citation citation, TableStyle style, OutputStream out) throws IOException;

	}

}
