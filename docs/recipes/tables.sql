-- The tables as DuckDB sees them: run it where tables/ and corpus/ lie, before a recipe.
CREATE OR REPLACE VIEW quotations AS FROM read_csv('tables/quotations.csv', header = true, quote = '"', escape = '"', all_varchar = true)
  SELECT * REPLACE (attributed = 'true' AS attributed, joint = 'true' AS joint, confidence::DOUBLE AS confidence);
CREATE OR REPLACE VIEW entities AS FROM read_csv('tables/entities.csv', header = true, quote = '"', escape = '"', all_varchar = true);
CREATE OR REPLACE VIEW relations AS FROM read_csv('tables/relations.csv', header = true, quote = '"', escape = '"', all_varchar = true);
CREATE OR REPLACE VIEW articles AS FROM read_csv('corpus/articles.csv', header = true, quote = '"', escape = '"', all_varchar = true);
CREATE OR REPLACE VIEW corpus_entities AS FROM read_csv('corpus/entities.csv', header = true, quote = '"', escape = '"', all_varchar = true);
CREATE OR REPLACE VIEW parts AS FROM read_csv('corpus/parts.csv', header = true, quote = '"', escape = '"', all_varchar = true);
CREATE OR REPLACE VIEW statements AS FROM read_csv('corpus/statements.csv', header = true, quote = '"', escape = '"', all_varchar = true)
  SELECT * REPLACE (articles::INTEGER AS articles, outlets::INTEGER AS outlets);
CREATE OR REPLACE VIEW occurrences AS FROM read_csv('corpus/occurrences.csv', header = true, quote = '"', escape = '"', all_varchar = true)
  SELECT * REPLACE (coverage::DOUBLE AS coverage);

-- Attributions with each of their speakers, and with each entity that they mention.
CREATE OR REPLACE VIEW spoken AS
  SELECT q.*, p.part, c.entity, c.name
  FROM quotations q, unnest(string_split(q.speakers, ' ')) AS s(speaker)
  JOIN parts p ON p.part = s.speaker
  JOIN corpus_entities c USING (entity)
  WHERE q.attributed;
CREATE OR REPLACE VIEW spoken_of AS
  SELECT q.id, p.part, c.entity, c.name
  FROM quotations q, unnest(string_split(q.about, ' ')) AS m(mentioned)
  JOIN parts p ON p.part = m.mentioned
  JOIN corpus_entities c USING (entity)
  WHERE q.attributed;
