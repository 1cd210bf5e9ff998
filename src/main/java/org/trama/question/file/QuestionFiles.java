package org.trama.question.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.trama.question.Question;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The places of question files: in the product, and in a directory of the analyst's own.
 */
public final class QuestionFiles {

	private static final String BUNDLED = "classpath*:cypher/questions/*" + QuestionReader.ENDING;

	private QuestionFiles() {
	}

	/**
	 * Reads the questions of the product.
	 */
	public static List<Question> bundled() {
		return read(BUNDLED);
	}

	/**
	 * Reads the questions in a directory.
	 * @param directory the directory
	 */
	public static List<Question> in(Path directory) {
		if (!directory.toFile().isDirectory()) {
			throw new MistakenQuestion(directory.toString(), 0,
					"trama.questions.dir no nombra ningún directorio que se pueda leer");
		}
		return read(directory.toUri() + "*" + QuestionReader.ENDING);
	}

	private static List<Question> read(String pattern) {
		try {
			List<Question> questions = new ArrayList<>();
			for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
				questions.add(QuestionReader.read(String.valueOf(resource.getFilename()),
						resource.getContentAsString(StandardCharsets.UTF_8)));
			}
			return questions;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
