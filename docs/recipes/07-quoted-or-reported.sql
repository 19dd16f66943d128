-- Whose words are quoted, and whose are only reported: kinds of speakers by kinds of quotation.
SELECT coalesce(speaker_type, 'nobody named') AS speakerType, quote_type AS quoteType, count(*) AS attributions
FROM quotations
WHERE attributed
GROUP BY ALL
ORDER BY ALL
