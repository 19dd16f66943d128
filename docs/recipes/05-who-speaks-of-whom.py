# Who speaks of whom, over all articles.
pairs = spoken.merge(spoken_of, on="id", suffixes=("", "_of")).dropna(subset=["name", "name_of"])
own = pairs.merge(spoken[["id", "part"]], left_on=["id", "part_of"], right_on=["id", "part"], how="left", indicator=True)
result = (
    pairs[(own._merge == "left_only").to_numpy()]
    .groupby(["entity", "entity_of", "name", "name_of"])
    .agg(times=("id", "nunique"))
    .reset_index()
    .rename(columns={"name": "speaker", "name_of": "of"})
    .sort_values(["times", "speaker", "of"], ascending=[False, True, True])
    .head(10)[["speaker", "of", "times"]]
)
