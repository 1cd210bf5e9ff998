package org.trama.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trama.model.ActionCriterion;
import org.trama.network.Citation;
import org.trama.network.Network;

/**
 * A file format that other tools read networks from. All of them are written tie by tie:
 * the evidence of a tie is made when the tie is written.
 */
public enum GraphFormat {

	/** GEXF 1.3, for Gephi. */
	GEXF(GraphFormat.GEXF_TYPE, "gexf") {
		@Override
		public void write(Network network, Citation citation, OutputStream out) throws IOException {
			NetworkGexf.write(network, citation, out);
		}

		@Override
		public void write(GraphSource edition, Citation citation, OutputStream out) throws IOException {
			EditionGexf.write(edition, citation, out);
		}
	},

	/** GraphML, for Gephi, igraph, networkx and most others. */
	GRAPHML(GraphFormat.GRAPHML_TYPE, "graphml") {
		@Override
		public void write(Network network, Citation citation, OutputStream out) throws IOException {
			NetworkGraphml.write(network, citation, out);
		}

		@Override
		public void write(GraphSource edition, Citation citation, OutputStream out) throws IOException {
			EditionGraphml.write(edition, citation, out);
		}
	},

	/** Cytoscape.js JSON, for Cytoscape and its library. */
	CYTOSCAPE(GraphFormat.CYTOSCAPE_TYPE, "cyjs") {
		@Override
		public void write(Network network, Citation citation, OutputStream out) throws IOException {
			NetworkCytoscape.write(network, citation, out);
		}

		@Override
		public void write(GraphSource edition, Citation citation, OutputStream out) throws IOException {
			EditionCytoscape.write(edition, citation, out);
		}
	},

	/** Tables of nodes and ties and a matrix, zipped, for spreadsheets and statistics. */
	CSV(GraphFormat.CSV_TYPE, "zip") {
		@Override
		public void write(Network network, Citation citation, OutputStream out) throws IOException {
			NetworkCsv.write(network, citation, out);
		}

		@Override
		public void write(GraphSource edition, Citation citation, OutputStream out) throws IOException {
			EditionCsv.write(edition, citation, out);
		}
	},

	/** JSON-LD 1.1, for linked data. */
	JSONLD(GraphFormat.JSONLD_TYPE, "jsonld") {
		@Override
		public void write(Network network, Citation citation, OutputStream out) throws IOException {
			NetworkJsonLd.write(network, citation, out);
		}

		@Override
		public void write(GraphSource edition, Citation citation, OutputStream out) throws IOException {
			EditionJsonLd.write(edition, citation, out);
		}
	};

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

	private final String mediaType;

	private final String ending;

	GraphFormat(String mediaType, String ending) {
		this.mediaType = mediaType;
		this.ending = ending;
	}

	/**
	 * Writes a network and leaves the stream open.
	 * @param network the network
	 * @param citation what it is found again by
	 * @param out where to write it
	 * @throws IOException if that fails
	 */
	public abstract void write(Network network, Citation citation, OutputStream out) throws IOException;

	/**
	 * Writes a whole edition and leaves the stream open.
	 * @param edition the edition's graph
	 * @param citation what it is found again by
	 * @param out where to write it
	 * @throws IOException if that fails
	 */
	public abstract void write(GraphSource edition, Citation citation, OutputStream out) throws IOException;

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
	 * A name for the file: what the network is made by.
	 * @param citation what the network is found again by
	 */
	public String fileName(Citation citation) {
		String words = Stream
			.concat(Stream.of("nodes", "via", "weight"),
					Stream.of(ActionCriterion.values())
						.filter((criterion) -> criterion != ActionCriterion.PLANNED)
						.map(ActionCriterion::word))
			.flatMap((parameter) -> citation.recipe().getOrDefault(parameter, List.of()).stream())
			.collect(Collectors.joining("-", "network-", ""))
			.replaceAll("[^A-Za-z0-9.-]+", "-");
		return words.substring(0, Math.min(words.length(), LONGEST_NAME)) + "." + this.ending;
	}

}
