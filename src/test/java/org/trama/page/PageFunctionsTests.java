package org.trama.page;

import java.io.IOException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page's functions that need neither server nor browser: what addresses ask for, in
 * which order things stand, what networks are made of.
 */
class PageFunctionsTests {

	private static PageFunctions page;

	@BeforeAll
	static void open() throws IOException {
		page = new PageFunctions();
	}

	@AfterAll
	static void close() {
		page.close();
	}

	@Test
	void shouldKnowWhichViewOfTheDeskAnAddressNamesInVain() {
		String told = "[noView(new URLSearchParams('%s')), viewAt(new URLSearchParams('%<s')).id].map(String).join()";
		assertThat(page.said("/rooms/desk/views.js", told.formatted("view=zzz"))).isEqualTo("zzz,overlaps");
		assertThat(page.said("/rooms/desk/views.js", told.formatted("view=gaps&gap=zzz"))).isEqualTo("zzz,unserved");
		assertThat(page.said("/rooms/desk/views.js", told.formatted("view=gaps"))).isEqualTo("null,unserved");
		assertThat(page.said("/rooms/desk/views.js", told.formatted("view=served"))).isEqualTo("null,served");
		assertThat(page.said("/rooms/desk/views.js", told.formatted(""))).isEqualTo("null,overlaps");
	}

	@Test
	void shouldCallThingsInEnglishByTheirEnglishNames() {
		assertThat(page.said("/page/api.js",
				"""
						JSON.stringify(JSON.parse('{"a": {"label": "Niñez", "name": "Niñez migrante", "labelEn": "Children", "nameEn": "Migrant children"},'
						  + '"b": {"label": "INM", "name": "Instituto Nacional de Migración"}, "c": null}', inEnglish), ['a', 'b', 'c', 'label', 'name'])"""))
			.isEqualTo("{\"a\":{\"label\":\"Children\",\"name\":\"Migrant children\"},"
					+ "\"b\":{\"label\":\"INM\",\"name\":\"Instituto Nacional de Migración\"},\"c\":null}");
	}

	@Test
	void shouldOfferTheAxesOfPlansThatHaveThemAndNoLevelThatAPlanHasNot() {
		String tree = "{objectives: [{id: 'p:1', code: '1', title: 'Agua'%s, strategies: [{id: null, lines: [{id: 'p:1.1', code: '1.1', title: 'Medir'}]}]}]}";
		String parts = "['axis', 'objective', 'strategy', 'line'].map((kind) => partsOf(" + tree
				+ ", kind).map(({ kind, label, name }) => `${kind} ${label} ${name}`)).flat().join()";
		assertThat(page.said("/parts/suggest.js", parts.formatted(""))).isEqualTo("objective 1 Agua,line 1.1 Medir");
		assertThat(
				page.said("/parts/suggest.js", parts.formatted(", axis: {id: 'p:T', code: 'T', title: 'Territorio'}")))
			.isEqualTo("axis T Territorio,objective 1 Agua,line 1.1 Medir");
	}

	@Test
	void shouldTakeTheEditionAlongWhereverOneGoes() {
		page.at("/red", "?edition=pem-2018&nodes=program");
		assertThat(page.said("/page/address.js", "href(['fichas', 'agencies', 'inm'], {role: ['lead', ''], q: null})"))
			.isEqualTo("/fichas/agencies/inm?role=lead&edition=pem-2018");
	}

	@Test
	void shouldChangeOneParameterOfAnAddressAndKeepTheOthers() {
		page.at("/red", "?nodes=program&min=2");
		assertThat(page.said("/page/address.js", "changed({min: null, selected: 'inm'})"))
			.isEqualTo("/red?nodes=program&selected=inm");
	}

	@Test
	void shouldReadAnAddressThatIsNotWellFormed() {
		page.at("/fichas/agencies/100%", "");
		assertThat(page.said("/page/address.js", "here().path.join('|')")).isEqualTo("agencies|100%");
	}

	@Test
	void shouldSpeakSpanishToWhoAsksForALanguageThatThereIsNot() {
		assertThat(page.said("/page/language.js", "wanted(new URLSearchParams('lang=fr'))")).isEqualTo("es");
		assertThat(page.said("/page/language.js", "wanted(new URLSearchParams('lang=en'))")).isEqualTo("en");
	}

	@Test
	void shouldSpeakEnglishToAnEnglishBrowserUntilSomebodyChooses() {
		String wanted = "((navigator) => { globalThis.navigator = navigator; try { return wanted(new URLSearchParams(%s)); } "
				+ "finally { delete globalThis.navigator; } })({ language: '%s' })";
		assertThat(page.said("/page/language.js", wanted.formatted("''", "en-GB"))).isEqualTo("en");
		assertThat(page.said("/page/language.js", wanted.formatted("'lang=es'", "en-GB"))).isEqualTo("es");
		assertThat(page.said("/page/language.js", wanted.formatted("''", "es-MX"))).isEqualTo("es");
		assertThat(page.said("/page/language.js", wanted.formatted("''", "fr"))).isEqualTo("es");
	}

	@Test
	void shouldFindQuestionsByWordsInWhateverNumberAndLanguage() {
		String question = """
				{ id: 'q', title: { es: 'Quién conecta', en: 'Who connects' }, description: { es: 'Dependencias.', en: 'Agencies.' },
				  synonyms: { es: ['puente', 'traslape'], en: ['broker'] } }""";
		for (String words : new String[] { "puentes", "¿Quién conecta?", "BROKER", "a los traslapes", "" }) {
			assertThat(page.said("/rooms/questions/find.js", "speaksOf(%s, '%s')".formatted(question, words))).as(words)
				.isEqualTo("true");
		}
		assertThat(page.said("/rooms/questions/find.js", "speaksOf(%s, 'puente hueco')".formatted(question)))
			.isEqualTo("false");
	}

	@Test
	void shouldFindAndSortWordsWithoutRegardToAccents() {
		assertThat(page.said("/page/language.js", "folded('Niñez Migración')")).isEqualTo("ninez migracion");
		assertThat(page.said("/page/language.js", "['b', 'Á', 'c'].sort(compared).join()")).isEqualTo("Á,b,c");
	}

	@Test
	void shouldCallAFilterByTheKindsThatItTakes() {
		assertThat(page.said("/page/model.js", "filterTitle('initiative')")).isEqualTo("Programa, instrumento o foro");
		assertThat(page.said("/page/model.js", "filterTitle('line')")).isEqualTo("Línea de acción");
	}

	@Test
	void shouldFillInWhatARecipeLeavesOut() {
		assertThat(page.said("/rooms/network/recipe.js",
				"JSON.stringify(recipeIn(new URLSearchParams('nodes=agency,program&place=canada')))"))
			.isEqualTo("{\"nodes\":[\"agency\",\"program\"],\"via\":[\"action\"],\"roles\":[\"lead\",\"partner\"],"
					+ "\"weight\":\"count\",\"min\":\"0\",\"passages\":\"1\",\"isolates\":false,\"names\":\"all\",\"filters\":{\"place\":[\"canada\"]}}");
	}

	@Test
	void shouldAskOnlyForWhatIsNotAsByDefault() {
		assertThat(page.said("/rooms/network/recipe.js",
				"asked(new URLSearchParams('nodes=agency&via=program&selected=inm&q=x')).toString()"))
			.isEqualTo("via=program&q=x");
	}

	@Test
	void shouldCountAnActionOfThreeAgenciesAsOneJointActionOfEach() {
		assertThat(page.said("/rooms/overview/connected.js", """
				withJointActions({nodes: [{id: 'a'}, {id: 'b'}, {id: 'c'}, {id: 'd'}], edges: [
				  {source: 'a', target: 'b', shared: [{id: '1'}, {id: '2'}]},
				  {source: 'a', target: 'c', shared: [{id: '1'}]},
				  {source: 'b', target: 'c', shared: [{id: '1'}]}]}).map(({id, joint}) => id + joint).join()"""))
			.isEqualTo("a2,b2,c1,d0");
	}

	@Test
	void shouldAskTheSearchOnlyForWhatItKnows() {
		assertThat(page.said("/rooms/search/wish.js",
				"wished(new URLSearchParams('q=%20visas%20&kind=agency&colour=x&page=1')).toString()"))
			.isEqualTo("q=visas&kind=agency&page=1");
		assertThat(page.said("/rooms/search/wish.js",
				"toggled(new URLSearchParams('objective=1&objective=2'), 'objective', '3').join()"))
			.isEqualTo("3");
	}

	@Test
	void shouldCountInTheMatrixOnlyActionsInWhichTheAgencyHasTheRole() {
		assertThat(page.said("/rooms/desk/matrix/model.js", """
				acted({agency: {id: 'inm'}, evidence: [
				  {action: 'a', quotes: [{from: 'inm', type: 'LEADS'}]},
				  {action: 'b', quotes: [{from: 'sre', type: 'LEADS'}, {from: 'inm', type: 'MENTIONED_IN'}]},
				  {action: 'c'}]}, 'actions').join()""")).isEqualTo("a");
	}

	@Test
	void shouldFindAShortestWayBetweenTwoNodesThatLeavesByTheStrongestTie() {
		String ways = """
				(() => {
				  const tie = (source, target, weight) => ({id: source + target, source, target, weight});
				  const edges = [tie('a', 'b', 1), tie('b', 'd', 1), tie('a', 'c', 3), tie('c', 'd', 1), tie('e', 'f', 1)];
				  const told = (path) => path ? path.nodes.join('') + ' ' + path.edges.join('') + ' ' + path.ways : 'none';
				  return [['a', 'd'], ['d', 'a'], ['a', 'b'], ['a', 'f']].map(([from, to]) => told(pathBetween({edges}, from, to))).join(', ');
				})()""";
		assertThat(page.said("/rooms/network/path.js", ways)).isEqualTo("acd accd 2, dba bdab 2, ab ab 1, none");
	}

	@Test
	void shouldShowANodeWithWhatIsWithinOneStepOrTwo() {
		assertThat(page.said("/rooms/network/view.js",
				"""
						(() => {
						  const net = {nodes: ['a', 'b', 'c', 'd'].map((id) => ({id})), edges: [['a', 'b'], ['b', 'c'], ['c', 'd']].map(([source, target]) => ({source, target}))};
						  return ['', '&steps=2', '&steps=0'].map((steps) => viewOf(net, new URLSearchParams('expand=a' + steps)).nodes.map(({id}) => id).join('')).join();
						})()"""))
			.isEqualTo("ab,abc,a");
	}

	@Test
	void shouldKeepSeveralChosenNodesInTheAddressAndTakeOneBack() {
		page.at("/red", "?selected=a,b");
		assertThat(page.said("/rooms/network/view.js",
				"""
						(() => {
						  const view = viewOf({nodes: [{id: 'a'}, {id: 'b'}, {id: 'c'}], edges: []}, new URLSearchParams('selected=a,x,b'));
						  return [view.chosen.join(), decodeURIComponent(toggling(view, 'c')), decodeURIComponent(toggling(view, 'a'))].join(' ');
						})()"""))
			.isEqualTo("a,b /red?selected=a,b,c /red?selected=b");
	}

	@Test
	void shouldCallACommunityByItsStrongestNodeUntilTheReaderNamesIt() {
		page.at("/red", "?community=stps~Frontera");
		assertThat(page.said("/rooms/network/communities.js",
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
		assertThat(page.said("/rooms/network/look.js",
				"""
						(() => {
						  const nodes = Array.from({length: 20}, (_, i) => ({id: 'n' + i, label: 'n' + i, kind: 'agency', community: i + 1, degree: 1, weightedDegree: 1}));
						  const net = {nodes, recipe: {nodes: ['agency']}};
						  const {entries} = lookOf(net, {nodes}, new URLSearchParams());
						  return [new Set(entries.map(({colour}) => colour)).size === entries.length, entries.at(-1).count].join();
						})()"""))
			.isEqualTo("true,8");
	}

}
