// Whoever loads an edition holds this node's lock until it is loaded.
CREATE CONSTRAINT load_lock_id IF NOT EXISTS FOR (n:__TramaLoad) REQUIRE n.id IS UNIQUE;
MERGE (:__TramaLoad {id: 'lock'});
// What an edition says of the people a line concerns.
CREATE INDEX concerns_edition IF NOT EXISTS FOR ()-[r:CONCERNS]-() ON (r.edition);
