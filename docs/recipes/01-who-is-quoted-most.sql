-- Who is quoted most: people and organisations by attributions with quoted words.
SELECT name, count(DISTINCT id) AS quotations, count(DISTINCT article) AS articles
FROM spoken
WHERE quote_type IN ('direct', 'mixed') AND name IS NOT NULL
GROUP BY entity, name
ORDER BY quotations DESC, name
LIMIT 10
