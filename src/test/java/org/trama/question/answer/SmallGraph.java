package org.trama.question.answer;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * A graph small enough to know every answer by heart: A and B lead an action together
 * that involves program P; C partners in another that involves P and Q; B leads one that
 * involves Q; D is only mentioned; O is no agency. B is part of A.
 */
final class SmallGraph {

	private static final String GRAPH = """
			CREATE (e:Edition {id: 'e-1', title: 'Edición', year: 2018, sha256: 'abc', sourceName: 'e.txt'})
			CREATE (l:ActionLine {id: 'p:1.1.10', code: '1.1.10', title: 'Línea', position: 10})
			CREATE (k:ActionLine {id: 'p:1.1.2', code: '1.1.2', title: 'Otra', position: 2})
			FOREACH (id IN ['a', 'b', 'c', 'd'] | CREATE (:Actor:Agency {id: id, acronym: toUpper(id),
				name: 'Secretaría ' + toUpper(id), aliases: [], names: [id, 'secretaria ' + id]}))
			CREATE (o:Actor:Organization {id: 'o', acronym: 'O', name: 'Organización O', aliases: [], names: ['o']})
			CREATE (p:Initiative:Program {id: 'p', name: 'Programa Pé', aliases: [], names: ['programa pe']})
			CREATE (q:Initiative:Program {id: 'q', name: 'Programa Q', aliases: [], names: ['programa q']})
			WITH *
			MATCH (a:Agency {id: 'a'}), (b:Agency {id: 'b'}), (c:Agency {id: 'c'}), (d:Agency {id: 'd'})
			CREATE (x:Action {id: 'e-1:1.1.10:1', ordinal: 1, text: 'La A y la B harán P', planned: true,
				lineCode: '1.1.10', firstLine: 7, lastLine: 8}),
				(y:Action {id: 'e-1:1.1.2:1', ordinal: 1, text: 'Con la C y la O, P y Q; la D', planned: true,
				lineCode: '1.1.2', firstLine: 3, lastLine: 4}),
				(z:Action {id: 'e-1:1.1.2:2', ordinal: 2, text: 'La B hará Q', planned: true,
				lineCode: '1.1.2', firstLine: 5, lastLine: 6})
			CREATE (x)-[:ADVANCES]->(l), (y)-[:ADVANCES]->(k), (z)-[:ADVANCES]->(k)
			SET b.source = 'Ley de B'
			CREATE (b)-[:PART_OF {origin: 'catalog'}]->(a)
			FOREACH (n IN [x, y, z] | CREATE (n)-[:STATED_IN]->(e))
			CREATE (e)-[:SCHEDULES {planned: true, title: 'Otra', quote: 'Sí habrá', start: 0, end: 8,
				quoteFirstLine: 2, quoteLastLine: 2}]->(k)
			CREATE (k)-[:CONCERNS {quote: 'Otra', start: 0, end: 4, edition: 'e-1', origin: 'extracted'}]->
				(:Population {id: 'g', name: 'Gente', nameEn: 'People', aliases: [], names: ['gente']})
			CREATE (a)-[:LEADS {quote: 'A', start: 3, end: 4, origin: 'extracted', clause: 'La A y la B harán',
				clauseStart: 0, clauseEnd: 17}]->(x)
			CREATE (b)-[:LEADS {quote: 'B', start: 10, end: 11, origin: 'extracted'}]->(x)
			CREATE (c)-[:PARTNERS_IN {quote: 'C', start: 7, end: 8, origin: 'extracted'}]->(y)
			CREATE (o)-[:PARTNERS_IN {quote: 'O', start: 14, end: 15, origin: 'extracted'}]->(y)
			CREATE (d)-[:MENTIONED_IN {quote: 'D', start: 27, end: 28, origin: 'extracted'}]->(y)
			CREATE (b)-[:LEADS {quote: 'B', start: 3, end: 4, origin: 'extracted'}]->(z)
			CREATE (x)-[:INVOLVES {quote: 'P', start: 18, end: 19, origin: 'extracted'}]->(p)
			CREATE (y)-[:INVOLVES {quote: 'P', start: 17, end: 18, origin: 'extracted'}]->(p)
			CREATE (y)-[:INVOLVES {quote: 'Q', start: 21, end: 22, origin: 'extracted'}]->(q)
			CREATE (z)-[:INVOLVES {quote: 'Q', start: 10, end: 11, origin: 'extracted'}]->(q)
			""";

	private SmallGraph() {
	}

	static void draw(Driver driver) {
		try (Session session = driver.session()) {
			session.run(GRAPH).consume();
		}
	}

}
