# Which organisations speak through people whom the article does not name.
unnamed = spoken[spoken.speaker_type.isin(["unnamedPerson", "unnamedGroup", "anonymous"])]
affiliated = entities[["id", "affiliations"]].dropna().rename(columns={"id": "part"})
affiliated["affiliation"] = affiliated.affiliations.str.split(" ")
organizations = entities[["id", "name"]].rename(columns={"id": "affiliation", "name": "organization"})
result = (
    unnamed.merge(affiliated.explode("affiliation"), on="part")
    .merge(organizations.dropna(), on="affiliation")[["organization", "source", "text"]]
    .sort_values(["organization", "source", "text"])
    .head(10)
)
