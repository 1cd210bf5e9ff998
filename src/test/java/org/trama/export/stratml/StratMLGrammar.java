package org.trama.export.stratml;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the draft schema of StratML Part 2 asks of a plan, as a grammar of our own.
 */
public final class StratMLGrammar {

	private static final Pattern IDENTIFIER = Pattern.compile("<Identifier>(.*?)</Identifier>");

	private StratMLGrammar() {
	}

	/**
	 * Whether a file is as the schema asks.
	 */
	public static boolean allows(String file) throws IOException, SAXException {
		ValidationDriver validator = new ValidationDriver(PropertyMap.EMPTY, CompactSchemaReader.getInstance());
		String grammar = StratMLGrammar.class.getResource("/stratml/performance-plan.rnc").toExternalForm();
		assertThat(validator.loadSchema(new InputSource(grammar))).isTrue();
		List<String> ids = IDENTIFIER.matcher(file).results().map(MatchResult::group).toList();
		return validator.validate(new InputSource(new StringReader(file)))
				&& ids.stream().distinct().count() == ids.size();
	}

}
