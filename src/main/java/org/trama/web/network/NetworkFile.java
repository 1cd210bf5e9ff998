package org.trama.web.network;

import org.trama.export.graph.GraphFormat;
import org.trama.export.graph.Look;
import org.trama.export.table.TableStyle;
import org.trama.network.Citation;
import org.trama.network.Network;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A network as a file to download.
 *
 * @param format its format
 * @param network the network
 * @param look how its nodes look
 * @param citation what it is found again by
 * @param style how tables are wanted
 */
record NetworkFile(GraphFormat format, Network network, Look look, Citation citation, TableStyle style) {

	ResponseEntity<NetworkFile> response() {
		ContentDisposition name = ContentDisposition.attachment().filename(this.format.fileName(this.citation)).build();
		return ResponseEntity.ok()
			.contentType(MediaType.valueOf(this.format.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
			.body(this);
	}

}
