package org.trama.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BiConsumer;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON object a line, in UTF-8, written as they come.
 */
final class Ndjson {

	private static final JsonFactory JSON = JsonFactory.builder()
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.rootValueSeparator("")
		.build();

	private Ndjson() {
	}

	static <T> void write(Iterable<? extends T> things, OutputStream out, BiConsumer<JsonGenerator, T> writer)
			throws IOException {
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
			for (T thing : things) {
				json.writeStartObject();
				writer.accept(json, thing);
				json.writeEndObject();
				json.writeRaw('\n');
			}
		}
		catch (JacksonIOException ex) {
			throw ex.getCause();
		}
	}

}
