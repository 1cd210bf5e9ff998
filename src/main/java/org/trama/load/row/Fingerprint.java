package org.trama.load.row;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Tells whether an edition would be loaded as it was before: the same source, the same
 * description, the same catalog and the same reading of it give the same fingerprint.
 */
public final class Fingerprint {

	private Fingerprint() {
	}

	/**
	 * The fingerprint of all that an edition says.
	 * @param graph the rows of the edition
	 */
	public static String of(Subgraph graph) {
		MessageDigest digest = sha256();
		Stream<GraphRow<?>> rows = Stream.concat(graph.nodes().values().stream(), graph.linkRows().stream());
		rows.map(Fingerprint::line).sorted().forEach((line) -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
		return HexFormat.of().formatHex(digest.digest());
	}

	private static String line(GraphRow<?> row) {
		return row.key() + " " + row.kind() + " " + new TreeMap<>(row.properties()) + "\n";
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
