-- What the outlets call a person, where they do not all say the same.
WITH titles AS (
  SELECT c.entity, c.name, t.title, coalesce(a.outlet, a.input) AS outlet
  FROM corpus_entities c
  JOIN parts USING (entity)
  JOIN entities e ON e.id = parts.part
  JOIN articles a ON a.article = e.article, unnest(string_split(e.job_titles, '; ')) AS t(title)
  WHERE c.type = 'Person' AND c.name IS NOT NULL
)
SELECT name, title, outlet
FROM titles
WHERE entity IN (SELECT entity FROM titles GROUP BY entity HAVING count(DISTINCT title) > 1)
ORDER BY ALL
LIMIT 10
