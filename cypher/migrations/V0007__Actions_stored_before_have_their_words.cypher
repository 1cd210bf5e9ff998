// Actions of an edition that was stored before their words stood in a list get them from the folded text they had.
MATCH (a:Action)
WHERE a.words IS NULL AND a.folded IS NOT NULL
SET a.words = COLLECT {
  UNWIND split(a.folded, [' ', ',', '.', ';', ':', '(', ')', '"', '“', '”', '«', '»', "'", '/', '-', '–']) AS word
  WITH word
  WHERE size(word) >= 4
  RETURN DISTINCT word
}
REMOVE a.folded;
