-- Who answers whom: who speaks of somebody who speaks in the same article as well.
SELECT s.name AS speaker, m.name AS answered, count(DISTINCT s.id) AS times
FROM spoken s
JOIN spoken_of m ON m.id = s.id
WHERE m.part IN (SELECT part FROM spoken)
  AND NOT EXISTS (FROM spoken t WHERE t.id = s.id AND t.part = m.part)
  AND s.name IS NOT NULL AND m.name IS NOT NULL
GROUP BY s.entity, m.entity, s.name, m.name
ORDER BY times DESC, speaker, answered
LIMIT 10
