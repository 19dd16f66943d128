-- What the outlets quote of a statement that several of them carry.
SELECT coalesce(a.outlet, a.input) AS outlet, o.cut, o.coverage, o.text
FROM statements s
JOIN occurrences o USING (statement)
JOIN articles a USING (article)
WHERE s.articles > 1
ORDER BY s.articles DESC, s.statement, 1, o.text
LIMIT 12
