-- Who leads or speaks for what, by how many articles say so.
SELECT who.name AS subject, r.predicate, what.name AS object, count(DISTINCT r.article) AS articles
FROM relations r
JOIN parts p ON p.part = r.subject
JOIN corpus_entities who ON who.entity = p.entity
JOIN parts o ON o.part = r.object
JOIN corpus_entities what ON what.entity = o.entity
WHERE r.predicate IN ('leads', 'spokespersonFor') AND r.modality = 'asserted'
  AND who.name IS NOT NULL AND what.name IS NOT NULL
GROUP BY who.entity, what.entity, who.name, r.predicate, what.name
ORDER BY articles DESC, subject, predicate, object
LIMIT 10
