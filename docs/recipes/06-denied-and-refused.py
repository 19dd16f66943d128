# What somebody is said not to have said or done, or to have refused.
result = (
    spoken[spoken.polarity != "asserted"]
    .dropna(subset="name")
    .rename(columns={"name": "speaker"})
    .sort_values(["speaker", "text"])
    .head(10)[["speaker", "polarity", "attitude", "text"]]
)
