# The tables as pandas sees them: run it where tables/ and corpus/ lie, before a recipe.
import pandas as pd


def table(path):
    return pd.read_csv(path, dtype=str, keep_default_na=False, na_values=[""])


quotations = table("tables/quotations.csv")
quotations["attributed"] = quotations.attributed == "true"
entities = table("tables/entities.csv")
relations = table("tables/relations.csv")
articles = table("corpus/articles.csv")
corpus_entities = table("corpus/entities.csv")
parts = table("corpus/parts.csv")
statements = table("corpus/statements.csv").astype({"articles": int, "outlets": int})
occurrences = table("corpus/occurrences.csv").astype({"coverage": float})


def each(ids):
    """Attributions with each entity of a column of ids."""
    rows = quotations[quotations.attributed].dropna(subset=ids)
    rows = rows.assign(part=rows[ids].str.split(" ")).explode("part")
    return rows.merge(parts, on="part").merge(corpus_entities[["entity", "name"]], on="entity")


# Attributions with each of their speakers, and with each entity that they mention.
spoken = each("speakers")
spoken_of = each("about")[["id", "part", "entity", "name"]]
