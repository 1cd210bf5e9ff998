package org.trama.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.JsAst;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.rhino.Node;
import com.google.javascript.rhino.Token;

/**
 * A module of the page as its parser reads it.
 *
 * @param file its file
 * @param root its syntax tree
 */
record PageScript(Path file, Node root) {

	/** Where the page's files are. */
	static final Path PAGE = Path.of("src/main/resources/static");

	/**
	 * Functions whose arguments people read, but for the first of the makers of elements.
	 */
	private static final Set<String> SHOWING = Set.of("h", "s", "fill", "said", "empty");

	/** Attributes that people read or hear. */
	private static final Set<String> READ = Set.of("aria-label", "aria-description", "aria-roledescription", "title",
			"placeholder", "alt", "label");

	static List<PageScript> all() {
		try (Stream<Path> files = Files.walk(PAGE)) {
			return files.filter((file) -> file.toString().endsWith(".js")).sorted().map(PageScript::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static PageScript read(Path file) {
		Compiler compiler = new Compiler();
		CompilerOptions options = new CompilerOptions();
		options.setLanguageIn(CompilerOptions.LanguageMode.UNSTABLE);
		compiler.initOptions(options);
		Node root = new JsAst(SourceFile.fromFile(file.toString())).getAstRoot(compiler);
		if (!compiler.getErrors().isEmpty()) {
			throw new IllegalStateException("%s: %s".formatted(file, compiler.getErrors()));
		}
		return new PageScript(file, root);
	}

	/**
	 * What the functions {@code name} are called with first.
	 * @param name the function's name
	 */
	Stream<Node> firstArguments(String name) {
		return nodes(this.root).filter((node) -> isCallOf(node, Set.of(name)) && node.getChildCount() > 1)
			.map(Node::getSecondChild);
	}

	/**
	 * Literals that people would read as they stand, each with its place.
	 * @param own words that are the same in every language
	 */
	Stream<String> shownLiterals(Set<String> own) {
		Stream<Node> shown = nodes(this.root).flatMap(PageScript::shownBy);
		Stream<Node> prose = nodes(this.root).filter((node) -> looksLikeProse(text(node)));
		return Stream.concat(shown.flatMap(PageScript::literals), prose)
			.distinct()
			.filter((literal) -> text(literal).matches("(?sU).*\\p{L}{2,}.*"))
			.filter((literal) -> !own.contains(text(literal).replaceAll("(?U)^[\\s·:,;.()]+|[\\s·:,;.()]+$", "")))
			.filter(Predicate.not(PageScript::isThrownOrLogged))
			.map((literal) -> "%s:%d: \"%s\"".formatted(PAGE.relativize(this.file), literal.getLineno(),
					text(literal)));
	}

	private static Stream<Node> shownBy(Node node) {
		if (isCallOf(node, SHOWING) && node.getChildCount() > 1) {
			if (text(node.getSecondChild()).equals("style")) {
				return Stream.empty();
			}
			boolean maker = node.getFirstChild().matchesName("h") || node.getFirstChild().matchesName("s");
			return children(node).skip(maker ? 2 : 1);
		}
		if (node.isStringKey() && READ.contains(node.getString()) || node.isAssign() && node.getFirstChild().isGetProp()
				&& Set.of("textContent", "innerText", "title").contains(node.getFirstChild().getString())) {
			return Stream.ofNullable(node.getLastChild());
		}
		boolean attribute = node.isCall() && node.getFirstChild().isGetProp()
				&& node.getFirstChild().getString().equals("setAttribute") && node.getChildCount() > 2
				&& READ.contains(text(node.getSecondChild()));
		return attribute ? Stream.of(node.getLastChild()) : Stream.empty();
	}

	/**
	 * Literals of an expression, but for what is given to another function or compared.
	 */
	private static Stream<Node> literals(Node node) {
		if (isLiteral(node)) {
			return Stream.of(node);
		}
		if (node.isCall() || node.isFunction() || node.isObjectLit() || node.isGetElem() || node.isNew()
				|| Set.of(Token.SHEQ, Token.SHNE, Token.EQ, Token.NE, Token.IN).contains(node.getToken())) {
			return Stream.empty();
		}
		Stream<Node> children = children(node);
		return (node.isHook() ? children.skip(1) : children).flatMap(PageScript::literals);
	}

	private static boolean looksLikeProse(String text) {
		return text.matches("(?sU).*[áéíóúñüÁÉÍÓÚÑ¿¡].*") || text.matches("(?sU)\\s*\\p{L}{2,}( \\p{L}+){3,}.*");
	}

	private static boolean isThrownOrLogged(Node literal) {
		for (Node node = literal.getParent(); node != null; node = node.getParent()) {
			if (node.isThrow() || node.isCall()
					&& Objects.toString(node.getFirstChild().getQualifiedName(), "").startsWith("console.")) {
				return true;
			}
		}
		return false;
	}

	/** The words of a literal, or of a piece of one with places in it. */
	static String text(Node node) {
		if (node.isStringLit()) {
			return node.getString();
		}
		return (node.getToken() == Token.TEMPLATELIT_STRING) ? Objects.toString(node.getCookedString(), "") : "";
	}

	private static boolean isLiteral(Node node) {
		return node.isStringLit() || node.getToken() == Token.TEMPLATELIT_STRING;
	}

	private static boolean isCallOf(Node node, Set<String> names) {
		return node.isCall() && node.getFirstChild().isName() && names.contains(node.getFirstChild().getString());
	}

	/** A node and all below it. */
	static Stream<Node> nodes(Node node) {
		return Stream.concat(Stream.of(node), children(node).flatMap(PageScript::nodes));
	}

	private static Stream<Node> children(Node node) {
		return Stream.iterate(node.getFirstChild(), Objects::nonNull, Node::getNext);
	}

	@Override
	public String toString() {
		return PAGE.relativize(this.file).toString().toLowerCase(Locale.ROOT);
	}

}
