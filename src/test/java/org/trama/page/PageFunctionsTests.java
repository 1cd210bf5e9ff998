package org.trama.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.io.IOAccess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trama.web.model.ModelJson;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page's functions that need neither server nor browser: what addresses ask for, in
 * which order things stand, where names have room.
 */
class PageFunctionsTests {

	private static Context context;

	/** A module is known by its name, and evaluated once. */
	private static int modules;

	@BeforeAll
	static void open() throws IOException {
		context = Context.newBuilder("js")
			.allowIO(IOAccess.newBuilder().fileSystem(new PageFiles()).build())
			.option("engine.WarnInterpreterOnly", "false")
			.option("js.intl-402", "true")
			.option("js.esm-eval-returns-exports", "true")
			.build();
		context.eval("js", Files.readString(Path.of("src/test/resources/org/trama/page/browser.js")));
		context.getBindings("js").putMember("modelJson", ModelJson.whole());
		said("/page/model.js", "know(JSON.parse(modelJson))");
	}

	@AfterAll
	static void close() {
		context.close();
	}

	@Test
	void shouldTakeTheEditionAlongWhereverOneGoes() {
		at("/red", "?edition=pem-2018&nodes=program");
		assertThat(said("/page/address.js", "href(['fichas', 'agencies', 'inm'], {role: ['lead', ''], q: null})"))
			.isEqualTo("/fichas/agencies/inm?role=lead&edition=pem-2018");
	}

	@Test
	void shouldChangeOneParameterOfAnAddressAndKeepTheOthers() {
		at("/red", "?nodes=program&min=2");
		assertThat(said("/page/address.js", "changed({min: null, selected: 'inm'})"))
			.isEqualTo("/red?nodes=program&selected=inm");
	}

	@Test
	void shouldReadAnAddressThatIsNotWellFormed() {
		at("/fichas/agencies/100%", "");
		assertThat(said("/page/address.js", "here().path.join('|')")).isEqualTo("agencies|100%");
	}

	@Test
	void shouldSpeakSpanishToWhoAsksForALanguageThatThereIsNot() {
		assertThat(said("/page/language.js", "wanted(new URLSearchParams('lang=fr'))")).isEqualTo("es");
		assertThat(said("/page/language.js", "wanted(new URLSearchParams('lang=en'))")).isEqualTo("en");
	}

	@Test
	void shouldSpeakEnglishToAnEnglishBrowserUntilSomebodyChooses() {
		String wanted = "((navigator) => { globalThis.navigator = navigator; try { return wanted(new URLSearchParams(%s)); } "
				+ "finally { delete globalThis.navigator; } })({ language: '%s' })";
		assertThat(said("/page/language.js", wanted.formatted("''", "en-GB"))).isEqualTo("en");
		assertThat(said("/page/language.js", wanted.formatted("'lang=es'", "en-GB"))).isEqualTo("es");
		assertThat(said("/page/language.js", wanted.formatted("''", "es-MX"))).isEqualTo("es");
		assertThat(said("/page/language.js", wanted.formatted("''", "fr"))).isEqualTo("es");
	}

	@Test
	void shouldFindQuestionsByWordsInWhateverNumberAndLanguage() {
		String question = """
				{ id: 'q', title: { es: 'Quién conecta', en: 'Who connects' }, description: { es: 'Dependencias.', en: 'Agencies.' },
				  synonyms: { es: ['puente', 'traslape'], en: ['broker'] } }""";
		for (String words : new String[] { "puentes", "¿Quién conecta?", "BROKER", "a los traslapes", "" }) {
			assertThat(said("/rooms/questions/find.js", "speaksOf(%s, '%s')".formatted(question, words))).as(words)
				.isEqualTo("true");
		}
		assertThat(said("/rooms/questions/find.js", "speaksOf(%s, 'puente hueco')".formatted(question)))
			.isEqualTo("false");
	}

	@Test
	void shouldFindAndSortWordsWithoutRegardToAccents() {
		assertThat(said("/page/language.js", "folded('Niñez Migración')")).isEqualTo("ninez migracion");
		assertThat(said("/page/language.js", "['b', 'Á', 'c'].sort(compared).join()")).isEqualTo("Á,b,c");
	}

	@Test
	void shouldCallAFilterByTheKindsThatItTakes() {
		assertThat(said("/page/model.js", "filterTitle('initiative')")).isEqualTo("Programa, instrumento o foro");
		assertThat(said("/page/model.js", "filterTitle('line')")).isEqualTo("Línea de acción");
	}

	@Test
	void shouldFillInWhatARecipeLeavesOut() {
		assertThat(said("/rooms/network/recipe.js",
				"JSON.stringify(recipeIn(new URLSearchParams('nodes=agency,program&place=canada')))"))
			.isEqualTo("{\"nodes\":[\"agency\",\"program\"],\"via\":[\"action\"],\"roles\":[\"lead\",\"partner\"],"
					+ "\"weight\":\"count\",\"min\":\"0\",\"passages\":\"1\",\"isolates\":false,\"filters\":{\"place\":[\"canada\"]}}");
	}

	@Test
	void shouldAskOnlyForWhatIsNotAsByDefault() {
		assertThat(said("/rooms/network/recipe.js",
				"asked(new URLSearchParams('nodes=agency&via=program&selected=inm&q=x')).toString()"))
			.isEqualTo("via=program&q=x");
	}

	@Test
	void shouldCountAnActionOfThreeAgenciesAsOneJointActionOfEach() {
		assertThat(said("/rooms/overview/connected.js", """
				withJointActions({nodes: [{id: 'a'}, {id: 'b'}, {id: 'c'}, {id: 'd'}], edges: [
				  {source: 'a', target: 'b', shared: [{id: '1'}, {id: '2'}]},
				  {source: 'a', target: 'c', shared: [{id: '1'}]},
				  {source: 'b', target: 'c', shared: [{id: '1'}]}]}).map(({id, joint}) => id + joint).join()"""))
			.isEqualTo("a2,b2,c1,d0");
	}

	@Test
	void shouldAskTheSearchOnlyForWhatItKnows() {
		assertThat(said("/rooms/search/wish.js",
				"wished(new URLSearchParams('q=%20visas%20&kind=agency&colour=x&page=1')).toString()"))
			.isEqualTo("q=visas&kind=agency&page=1");
		assertThat(said("/rooms/search/wish.js",
				"toggled(new URLSearchParams('objective=1&objective=2'), 'objective', '3').join()"))
			.isEqualTo("3");
	}

	@Test
	void shouldCountInTheMatrixOnlyActionsInWhichTheAgencyHasTheRole() {
		assertThat(said("/rooms/desk/matrix/model.js", """
				acted({agency: {id: 'inm'}, evidence: [
				  {action: 'a', quotes: [{from: 'inm', type: 'LEADS'}]},
				  {action: 'b', quotes: [{from: 'sre', type: 'LEADS'}, {from: 'inm', type: 'MENTIONED_IN'}]},
				  {action: 'c'}]}, 'actions').join()""")).isEqualTo("a");
	}

	@Test
	void shouldWriteNoNameOverAnother() {
		assertThat(said("/parts/drawing/labels.js", """
				(() => {
				  const wish = (id) => ({id, x: 50, y: 50, radius: 5, width: 40, height: 10});
				  const found = roomFor(['a', 'b', 'c'].map(wish), [{x: 50, y: 50, radius: 5}],
				    {window: {left: 0, right: 110, top: 40, bottom: 60}, always: 0});
				  return [...found].map(([id, {dx}]) => id + dx).join();
				})()""")).isEqualTo("a8,b-48");
	}

	@Test
	void shouldWriteTheFirstNamesInAnyCaseAndInsideTheWindow() {
		assertThat(said("/parts/drawing/labels.js",
				"""
						(() => {
						  const wish = (id) => ({id, x: 3, y: 3, radius: 5, width: 40, height: 10});
						  const window = {left: 0, right: 60, top: 0, bottom: 30};
						  const found = roomFor(['a', 'b', 'c'].map(wish), [{x: 3, y: 3, radius: 5}], {window, always: 2});
						  const inside = [...found.values()].every(({dx, dy}) => 3 + dx >= 0 && 3 + dx + 40 <= 60 && 3 + dy - 5 >= 0 && 3 + dy + 5 <= 30);
						  return [...found.keys()].join() + ' ' + inside;
						})()"""))
			.isEqualTo("a,b true");
	}

	@Test
	void shouldRatherLeaveANameOutThanWriteItOnATie() {
		assertThat(said("/parts/drawing/labels.js",
				"""
						(() => {
						  const wish = {id: 'a', x: 50, y: 50, radius: 5, width: 40, height: 10};
						  const around = (step) => Array.from({length: 300 / step}, (_, i) => [0, i * step, 100, i * step]);
						  return [8, 30].map((step) => roomFor([wish], [wish], {window: {left: 0, right: 100, top: 0, bottom: 100}, ties: around(step), always: 0}).size).join();
						})()"""))
			.isEqualTo("0,1");
	}

	@Test
	void shouldLeadToANameThatIsFarFromItsNode() {
		assertThat(said("/parts/drawing/labels.js",
				"""
						(() => {
						  const wish = {id: 'a', x: 100, y: 100, radius: 5, width: 40, height: 10};
						  const crowd = Array.from({length: 100}, (_, i) => ({x: 70 + i % 10 * 6, y: 70 + Math.floor(i / 10) * 6, radius: 4}));
						  return roomFor([wish], crowd, {window: {left: 0, right: 200, top: 0, bottom: 200}}).get('a').led;
						})()"""))
			.isEqualTo("true");
	}

	@Test
	void shouldBreakLongNamesWithoutTakingAnythingOutOfTheirMiddle() {
		String name = "Encuesta sobre Migración en la Frontera Norte de México";
		assertThat(said("/parts/drawing/lettering.js", "broken('%s').join(' ')".formatted(name))).isEqualTo(name);
		assertThat(said("/parts/drawing/lettering.js", "broken('%s').length <= 3".formatted(name))).isEqualTo("true");
		assertThat(said("/parts/drawing/lettering.js", "broken('Programa Paisano').join('|')"))
			.isEqualTo("Programa Paisano");
	}

	@Test
	void shouldFindAShortestWayBetweenTwoNodesThatLeavesByTheStrongestTie() {
		String ways = """
				(() => {
				  const tie = (source, target, weight) => ({id: source + target, source, target, weight});
				  const edges = [tie('a', 'b', 1), tie('b', 'd', 1), tie('a', 'c', 3), tie('c', 'd', 1), tie('e', 'f', 1)];
				  const told = (path) => path ? path.nodes.join('') + ' ' + path.edges.join('') : 'none';
				  return [['a', 'd'], ['d', 'a'], ['a', 'b'], ['a', 'f']].map(([from, to]) => told(pathBetween({edges}, from, to))).join(', ');
				})()""";
		assertThat(said("/rooms/network/path.js", ways)).isEqualTo("acd accd, dba bdab, ab ab, none");
	}

	@Test
	void shouldShowANodeWithWhatIsWithinOneStepOrTwo() {
		assertThat(said("/rooms/network/view.js",
				"""
						(() => {
						  const net = {nodes: ['a', 'b', 'c', 'd'].map((id) => ({id})), edges: [['a', 'b'], ['b', 'c'], ['c', 'd']].map(([source, target]) => ({source, target}))};
						  return ['', '&steps=2', '&steps=0'].map((steps) => viewOf(net, new URLSearchParams('expand=a' + steps)).nodes.map(({id}) => id).join('')).join();
						})()"""))
			.isEqualTo("ab,abc,a");
	}

	@Test
	void shouldKeepSeveralChosenNodesInTheAddressAndTakeOneBack() {
		at("/red", "?selected=a,b");
		assertThat(said("/rooms/network/view.js",
				"""
						(() => {
						  const view = viewOf({nodes: [{id: 'a'}, {id: 'b'}, {id: 'c'}], edges: []}, new URLSearchParams('selected=a,x,b'));
						  return [view.chosen.join(), decodeURIComponent(toggling(view, 'c')), decodeURIComponent(toggling(view, 'a'))].join(' ');
						})()"""))
			.isEqualTo("a,b /red?selected=a,b,c /red?selected=b");
	}

	@Test
	void shouldCallACommunityByItsStrongestNodeUntilTheReaderNamesIt() {
		at("/red", "?community=stps~Frontera");
		assertThat(said("/rooms/network/communities.js",
				"""
						(() => {
						  const nodes = [['SRE', 1, 9], ['INM', 1, 4], ['STPS', 2, 1]].map(([label, community, weightedDegree]) => ({id: label.toLowerCase(), label, community, weightedDegree}));
						  const of = communitiesOf({nodes}, new URLSearchParams('community=stps~Frontera&community=nadie~Nadie'));
						  return [of.name(1), of.name(2), of.own(2), decodeURIComponent(naming(of, 1, ' Paso & más '))].join(' | ');
						})()"""))
			.isEqualTo("SRE | Frontera | STPS | /red?community=stps~Frontera&community=sre~Paso & más");
	}

	@Test
	void shouldGiveNoColourToTwoCommunities() {
		assertThat(said("/rooms/network/look.js",
				"""
						(() => {
						  const nodes = Array.from({length: 20}, (_, i) => ({id: 'n' + i, label: 'n' + i, kind: 'agency', community: i + 1, degree: 1, weightedDegree: 1}));
						  const net = {nodes, recipe: {nodes: ['agency']}};
						  const {entries} = lookOf(net, {nodes}, new URLSearchParams());
						  return [new Set(entries.map(({colour}) => colour)).size === entries.length, entries.at(-1).count].join();
						})()"""))
			.isEqualTo("true,8");
	}

	private static void at(String path, String search) {
		context.getBindings("js").getMember("location").putMember("pathname", path);
		context.getBindings("js").getMember("location").putMember("search", search);
	}

	/** What an expression gives in which all that a module exports is known. */
	private static String said(String module, String expression) {
		String names = String.join(", ", context.eval(source("export * from '" + module + "';")).getMemberKeys());
		return context
			.eval(source("import {%s} from '%s';%nexport const it = String(%s);".formatted(names, module, expression)))
			.getMember("it")
			.asString();
	}

	private static Source source(String text) {
		return Source.newBuilder("js", text, "test-%d.mjs".formatted(modules++))
			.mimeType("application/javascript+module")
			.buildLiteral();
	}

}
