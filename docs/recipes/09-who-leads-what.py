# Who leads or speaks for what, by how many articles say so.
named = parts.merge(corpus_entities[["entity", "name"]].dropna(), on="entity")
stated = relations[relations.predicate.isin(["leads", "spokespersonFor"]) & (relations.modality == "asserted")]
stated = stated[["article", "subject", "predicate", "object"]]
stated = stated.merge(named, left_on="subject", right_on="part").merge(
    named, left_on="object", right_on="part", suffixes=("", "_what")
)
result = (
    stated.groupby(["entity", "entity_what", "name", "predicate", "name_what"])
    .agg(articles=("article", "nunique"))
    .reset_index()
    .rename(columns={"name": "subject", "name_what": "object"})
    .sort_values(["articles", "subject", "predicate", "object"], ascending=[False, True, True, True])
    .head(10)[["subject", "predicate", "object", "articles"]]
)
