// Odd while a load is being committed, even otherwise; grows with each load.
MERGE (gate:__TramaLoad {id: 'gate'}) SET gate.state = 0;
