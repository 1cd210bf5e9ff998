// An action that a known body leads with one that only its document names, through a
// programme that only the document names.
CREATE (p:Plan {id: 'plan-a', title: 'Plan A'}),
  (a1:Edition {id: 'a-2021', title: 'A 2021', year: 2021, sha256: 'aa', sourceName: 'a21.txt', origin: 'x', importedAt: datetime('2022-01-01T00:00:00Z')}),
  (p)-[:HAS_EDITION]->(a1),
  (p)-[:HAS_OBJECTIVE]->(:Objective {id: 'plan-a:1', code: '1', title: 'Cuidar', position: 1})
    -[:HAS_STRATEGY]->(:Strategy {id: 'plan-a:1.1', code: '1.1', title: 'Escuchar', position: 1})
    -[:HAS_LINE]->(l1:ActionLine {id: 'plan-a:1.1.1', code: '1.1.1', title: 'Medir', position: 1}),
  (a1)-[:SCHEDULES {planned: true, title: 'Medir', firstLine: 1, lastLine: 2}]->(l1),
  (x1:Action {id: 'a-2021:1.1.1:1', ordinal: 1, text: 'La AAA y el Instituto Lunar medirán con el Programa Faro y con la BBB.',
    stems: 'medir', roots: 'medir', planned: true, lineCode: '1.1.1', firstLine: 2, lastLine: 3}),
  (x1)-[:ADVANCES]->(l1), (x1)-[:STATED_IN]->(a1),
  (aaa:Actor:Agency {id: 'aaa', acronym: 'AAA', name: 'Agencia de Árboles', aliases: [], kind: 'secretaría', source: 's', names: ['aaa', 'agencia de arboles']}),
  (bbb:Actor:Agency {id: 'bbb', acronym: 'BBB', name: 'Banco de Bosques', aliases: [], kind: 'banco', source: 's', names: ['bbb', 'banco de bosques']}),
  (moon:Actor:Agency {id: 'prov-instituto-lunar', name: 'Instituto Lunar', aliases: [], kind: 'instituto', source: 'documento', names: ['instituto lunar'],
    provisional: true, guessed: 'Su nombre empieza con «Instituto».', guessedEn: 'Its name begins with “Instituto”.'}),
  (light:Initiative:Program {id: 'prov-programa-faro', name: 'Programa Faro', aliases: [], source: 'documento', names: ['programa faro'],
    provisional: true, guessed: 'Su nombre empieza con «Programa».', guessedEn: 'Its name begins with “Programa”.'}),
  (aaa)-[:LEADS {quote: 'AAA', start: 3, end: 6, clause: 'La AAA', clauseStart: 0, clauseEnd: 6, origin: 'extracted'}]->(x1),
  (moon)-[:LEADS {quote: 'Instituto Lunar', start: 12, end: 27, clause: 'Instituto Lunar medirán', clauseStart: 12, clauseEnd: 35, origin: 'extracted'}]->(x1),
  (bbb)-[:PARTNERS_IN {quote: 'BBB', start: 66, end: 69, clause: 'con la BBB', clauseStart: 59, clauseEnd: 69, origin: 'extracted'}]->(x1),
  (x1)-[:INVOLVES {quote: 'Programa Faro', start: 43, end: 56, origin: 'extracted'}]->(light);
