package org.trama.web.network;

import java.io.IOException;
import java.util.stream.Stream;

import org.trama.export.graph.GraphFormat;
import org.trama.export.graph.GraphTable;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/**
 * Writes networks in their formats straight into the response, tie by tie. The network is
 * complete by then: nothing is read any more, so that no file ends halfway because of
 * what happens in the database.
 */
@Component
class NetworkFiles extends AbstractHttpMessageConverter<NetworkFile> {

	NetworkFiles() {
		super(Stream.of(GraphFormat.values())
			.map((format) -> MediaType.valueOf(format.mediaType()))
			.toArray(MediaType[]::new));
	}

	@Override
	protected boolean supports(Class<?> type) {
		return type == NetworkFile.class;
	}

	@Override
	protected void writeInternal(NetworkFile file, HttpOutputMessage out) throws IOException {
		file.format().write(GraphTable.of(file.network(), file.look()), file.citation(), file.style(), out.getBody());
	}

	@Override
	protected NetworkFile readInternal(Class<? extends NetworkFile> type, HttpInputMessage in) {
		throw new HttpMessageNotReadableException("Networks are only written", in);
	}

}
