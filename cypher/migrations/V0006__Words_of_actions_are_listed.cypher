// Words are looked for in the full-text index alone; an action's distinct words stand in a list.
DROP INDEX action_folded IF EXISTS;
