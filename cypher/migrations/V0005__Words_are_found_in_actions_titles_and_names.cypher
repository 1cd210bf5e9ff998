// What is looked for everywhere. Folding and stemming is done before texts get here, alike on every server.
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Action|Objective|Strategy|ActionLine|Actor|Initiative|Population|Place)
ON EACH [n.stems, n.roots, n.about]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
