package org.trama.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON in UTF-8 that is written as it comes. The stream stays open.
 */
public final class JsonOut {

	private static final JsonFactory JSON = JsonFactory.builder()
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.rootValueSeparator("")
		.build();

	private JsonOut() {
	}

	/**
	 * Writes a document.
	 * @param out where to write it
	 * @param content writes what stands in it
	 * @throws IOException if that fails
	 */
	public static void write(OutputStream out, Consumer<JsonGenerator> content) throws IOException {
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
			content.accept(json);
		}
		catch (JacksonIOException ex) {
			throw ex.getCause();
		}
	}

	/**
	 * Writes a yes or no, unless nobody said it.
	 */
	static void truth(JsonGenerator json, String name, @Nullable Boolean truth) {
		if (truth != null) {
			json.writeBooleanProperty(name, truth);
		}
	}

	/**
	 * Writes one object a line.
	 */
	static <T> void lines(Iterable<? extends T> things, OutputStream out, BiConsumer<JsonGenerator, T> writer)
			throws IOException {
		write(out, (json) -> {
			for (T thing : things) {
				json.writeStartObject();
				writer.accept(json, thing);
				json.writeEndObject();
				json.writeRaw('\n');
			}
		});
	}

	/**
	 * Writes a property of an object as what it is: a number, a truth value, a list of
	 * texts, or else a text. One without a value is left out.
	 * @param json where to write it
	 * @param name its name
	 * @param value its value
	 */
	public static void property(JsonGenerator json, String name, @Nullable Object value) {
		if (value instanceof Integer whole) {
			json.writeNumberProperty(name, whole);
		}
		else if (value instanceof Long whole) {
			json.writeNumberProperty(name, whole);
		}
		else if (value instanceof Double number) {
			json.writeNumberProperty(name, number);
		}
		else if (value instanceof Boolean truth) {
			json.writeBooleanProperty(name, truth);
		}
		else if (value instanceof List<?> list) {
			json.writeArrayPropertyStart(name);
			list.forEach((text) -> json.writeString(String.valueOf(text)));
			json.writeEndArray();
		}
		else if (value != null) {
			json.writeStringProperty(name, value.toString());
		}
	}

}
