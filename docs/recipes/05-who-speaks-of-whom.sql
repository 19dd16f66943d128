-- Who speaks of whom, over all articles.
SELECT s.name AS speaker, m.name AS "of", count(DISTINCT s.id) AS times
FROM spoken s
JOIN spoken_of m ON m.id = s.id
WHERE NOT EXISTS (FROM spoken t WHERE t.id = s.id AND t.part = m.part)
  AND s.name IS NOT NULL AND m.name IS NOT NULL
GROUP BY s.entity, m.entity, s.name, m.name
ORDER BY times DESC, speaker, "of"
LIMIT 10
