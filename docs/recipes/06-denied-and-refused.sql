-- What somebody is said not to have said or done, or to have refused.
SELECT name AS speaker, polarity, attitude, text
FROM spoken
WHERE polarity <> 'asserted' AND name IS NOT NULL
ORDER BY speaker, text
LIMIT 10
