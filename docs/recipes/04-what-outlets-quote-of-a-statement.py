# What the outlets quote of a statement that several of them carry.
shared = statements.loc[statements.articles > 1, ["statement", "articles"]]
carried = shared.merge(occurrences[["statement", "article", "cut", "coverage", "text"]], on="statement")
carried = carried.merge(articles, on="article")
carried["outlet"] = carried.outlet.fillna(carried.input)
result = carried.sort_values(
    ["articles", "statement", "outlet", "text"], ascending=[False, True, True, True]
).head(12)[["outlet", "cut", "coverage", "text"]]
