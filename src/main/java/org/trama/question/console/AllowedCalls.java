package org.trama.question.console;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.antlr.v4.runtime.ParserRuleContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.NamespaceContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.SymbolicNameStringContext;

/**
 * The procedures and functions that a query may call: those of Cypher itself that neither
 * write nor tell of the server nor reach beyond the graph. A plugin's are refused.
 */
final class AllowedCalls {

	static final Set<String> PROCEDURES = set("db.labels db.relationshiptypes db.propertykeys "
			+ "db.schema.visualization db.schema.nodetypeproperties db.schema.reltypeproperties "
			+ "db.index.fulltext.querynodes");

	static final Set<String> FUNCTIONS = set("abs acos all any asin atan atan2 avg btrim ceil char_length "
			+ "character_length coalesce collect cos cot count date date.realtime date.statement date.transaction "
			+ "date.truncate datetime datetime.fromepoch datetime.fromepochmillis datetime.realtime "
			+ "datetime.statement datetime.transaction datetime.truncate degrees duration duration.between "
			+ "duration.indays duration.inmonths duration.inseconds e elementid endnode exists exp floor haversin "
			+ "head id isempty isnan keys labels last left length localdatetime localdatetime.realtime "
			+ "localdatetime.statement localdatetime.transaction localdatetime.truncate localtime "
			+ "localtime.realtime localtime.statement localtime.transaction localtime.truncate log log10 lower "
			+ "ltrim max min nodes none normalize nullif percentilecont percentiledisc pi point point.distance "
			+ "point.withinbbox properties radians rand randomuuid range reduce relationships replace reverse "
			+ "right round rtrim sign sin single size split sqrt startnode stdev stdevp substring sum tail tan "
			+ "time time.realtime time.statement time.transaction time.truncate timestamp toboolean "
			+ "tobooleanlist tobooleanornull tofloat tofloatlist tofloatornull tointeger tointegerlist "
			+ "tointegerornull tolower tostring tostringlist tostringornull toupper trim type upper valuetype");

	private AllowedCalls() {
	}

	private static Set<String> set(String names) {
		return new TreeSet<>(List.of(names.split(" ")));
	}

	/**
	 * The full name of what is called, without backticks and in lower case.
	 * @param namespace what stands before the last dot
	 * @param name what stands behind it
	 */
	static String name(NamespaceContext namespace, SymbolicNameStringContext name) {
		return Stream.concat(namespace.symbolicNameString().stream(), Stream.of(name))
			.map(ParserRuleContext::getText)
			.map((part) -> part.startsWith("`") ? part.substring(1, part.length() - 1).replace("``", "`") : part)
			.collect(Collectors.joining("."))
			.toLowerCase(Locale.ROOT);
	}

}
