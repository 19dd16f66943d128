# Who answers whom: who speaks of somebody who speaks in the same article as well.
answers = spoken.merge(spoken_of, on="id", suffixes=("", "_of"))
own = answers.merge(spoken[["id", "part"]], left_on=["id", "part_of"], right_on=["id", "part"], how="left", indicator=True)
answers = answers[(own._merge == "left_only").to_numpy() & answers.part_of.isin(spoken.part)]
result = (
    answers.dropna(subset=["name", "name_of"])
    .groupby(["entity", "entity_of", "name", "name_of"])
    .agg(times=("id", "nunique"))
    .reset_index()
    .rename(columns={"name": "speaker", "name_of": "answered"})
    .sort_values(["times", "speaker", "answered"], ascending=[False, True, True])
    .head(10)[["speaker", "answered", "times"]]
)
