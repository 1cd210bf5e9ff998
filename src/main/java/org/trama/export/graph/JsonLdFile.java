package org.trama.export.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

import org.trama.network.Citation;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * What every file in JSON-LD 1.1 has: the context, which is part of it, what it is found
 * again by, and the words of a text that show something, as Web Annotations (oa:).
 */
final class JsonLdFile {

	private static final JsonFactory JSON = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

	private JsonLdFile() {
	}

	/**
	 * Writes a file that says what it is found again by, and leaves the stream open.
	 * @param citation what that is
	 * @param out where to write it
	 * @param things writes what the file is about
	 */
	static void write(Citation citation, OutputStream out, Consumer<JsonGenerator> things) throws IOException {
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
			begin(json);
			about(json, citation);
			things.accept(json);
			end(json);
		}
		catch (JacksonIOException ex) {
			throw ex.getCause();
		}
	}

	private static void begin(JsonGenerator json) {
		json.writeStartObject();
		json.writeName("@context");
		json.writeRawValue(contextAlone());
		json.writeArrayPropertyStart("@graph");
	}

	private static void end(JsonGenerator json) {
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void about(JsonGenerator json, Citation citation) {
		json.writeStartObject();
		json.writeStringProperty("@type", "schema:Dataset");
		json.writeStringProperty("schema:url", citation.url());
		json.writeStringProperty("schema:softwareVersion", citation.version());
		json.writeArrayPropertyStart("STATED_IN");
		citation.data().forEach((data) -> {
			json.writeStartObject();
			json.writeStringProperty("@id", "edition:" + data.edition());
			json.writeStringProperty("sha256", data.sha256());
			json.writeEndObject();
		});
		json.writeEndArray();
		json.writeEndObject();
	}

	/**
	 * The target of an annotation: a text, and the words in it by position and as a
	 * quote.
	 * @param json where to write it
	 * @param text the address of the text
	 * @param positioned whether the offsets are into a text that is in the file
	 * @param words the words
	 */
	static void target(JsonGenerator json, String text, boolean positioned, QuotedWords words) {
		json.writeObjectPropertyStart("about");
		json.writeStringProperty("in", text);
		json.writeArrayPropertyStart("selector");
		if (positioned) {
			json.writeStartObject();
			json.writeStringProperty("@type", "oa:TextPositionSelector");
			json.writeNumberProperty("start", words.start());
			json.writeNumberProperty("end", words.end());
			json.writeEndObject();
		}
		json.writeStartObject();
		json.writeStringProperty("@type", "oa:TextQuoteSelector");
		json.writeStringProperty("exact", words.quote());
		json.writeEndObject();
		json.writeEndArray();
		json.writeEndObject();
	}

	/**
	 * The context, as a JSON-LD document of its own.
	 */
	static String context() {
		try (InputStream context = JsonLdFile.class.getResourceAsStream("context.jsonld")) {
			return new String(Objects.requireNonNull(context).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The context is part of the product", ex);
		}
	}

	/** What stands behind {@code "@context":} in it. */
	private static String contextAlone() {
		String whole = context();
		return whole.substring(whole.indexOf('{', whole.indexOf("\"@context\"")), whole.lastIndexOf('}')).strip();
	}

}
