-- Which organisations speak through people whom the article does not name.
SELECT o.name AS organization, s.source, s.text
FROM spoken s
JOIN entities e ON e.id = s.part, unnest(string_split(e.affiliations, ' ')) AS a(affiliation)
JOIN entities o ON o.id = a.affiliation
WHERE s.speaker_type IN ('unnamedPerson', 'unnamedGroup', 'anonymous') AND o.name IS NOT NULL
ORDER BY ALL
LIMIT 10
