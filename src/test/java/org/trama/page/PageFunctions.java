package org.trama.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.trama.web.model.ModelJson;

/**
 * The page's modules where there is neither server nor browser, with as much of a browser
 * as they need.
 */
final class PageFunctions implements AutoCloseable {

	private final Context context;

	/** A module is known by its name, and evaluated once. */
	private int modules;

	PageFunctions() throws IOException {
		this.context = Context.newBuilder("js")
			.allowIO(IOAccess.newBuilder().fileSystem(new PageFiles()).build())
			.option("engine.WarnInterpreterOnly", "false")
			.option("js.intl-402", "true")
			.option("js.esm-eval-returns-exports", "true")
			.build();
		this.context.eval("js", Files.readString(Path.of("src/test/resources/org/trama/page/browser.js")));
		this.context.getBindings("js").putMember("modelJson", ModelJson.whole());
		said("/page/model.js", "know(JSON.parse(modelJson))");
	}

	/** Where the browser is said to be. */
	void at(String path, String search) {
		Value location = this.context.getBindings("js").getMember("location");
		location.putMember("pathname", path);
		location.putMember("search", search);
	}

	/** What an expression gives in which all that a module exports is known. */
	String said(String module, String expression) {
		String names = String.join(", ", this.context.eval(source("export * from '" + module + "';")).getMemberKeys());
		return this.context
			.eval(source("import {%s} from '%s';%nexport const it = String(%s);".formatted(names, module, expression)))
			.getMember("it")
			.asString();
	}

	private Source source(String text) {
		return Source.newBuilder("js", text, "test-%d.mjs".formatted(this.modules++))
			.mimeType("application/javascript+module")
			.buildLiteral();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
