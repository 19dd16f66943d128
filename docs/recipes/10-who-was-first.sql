-- Who had a statement first, of those that several articles carry.
SELECT coalesce(a.outlet, a.input) AS "first", s.first_date AS "date", s.articles, s.text
FROM statements s
JOIN articles a ON a.article = s.first_article
WHERE s.articles > 1
ORDER BY s.articles DESC, s.first_date, s.text
LIMIT 10
