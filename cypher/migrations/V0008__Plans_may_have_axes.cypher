// Some plans set axes above their objectives.
CREATE CONSTRAINT axis_id IF NOT EXISTS FOR (n:Axis) REQUIRE n.id IS UNIQUE;
CREATE INDEX axis_code IF NOT EXISTS FOR (n:Axis) ON (n.code);
