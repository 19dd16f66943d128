# What the outlets call a person, where they do not all say the same.
people = corpus_entities.loc[corpus_entities.type == "Person", ["entity", "name"]].dropna().merge(parts, on="entity")
titled = entities[["id", "article", "job_titles"]].dropna().rename(columns={"id": "part"})
titled["title"] = titled.job_titles.str.split("; ")
titles = people.merge(titled.explode("title"), on="part").merge(articles[["article", "outlet", "input"]], on="article")
titles["outlet"] = titles.outlet.fillna(titles.input)
several = titles.groupby("entity").title.transform("nunique") > 1
result = titles[several].sort_values(["name", "title", "outlet"]).head(10)[["name", "title", "outlet"]]
