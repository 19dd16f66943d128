# Who is quoted most: people and organisations by attributions with quoted words.
quoted = spoken[spoken.quote_type.isin(["direct", "mixed"])].dropna(subset="name")
result = (
    quoted.groupby(["entity", "name"])
    .agg(quotations=("id", "nunique"), articles=("article", "nunique"))
    .reset_index()
    .sort_values(["quotations", "name"], ascending=[False, True])
    .head(10)[["name", "quotations", "articles"]]
)
