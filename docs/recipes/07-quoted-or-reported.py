# Whose words are quoted, and whose are only reported: kinds of speakers by kinds of quotation.
said = quotations[quotations.attributed].copy()
said["speakerType"] = said.speaker_type.fillna("nobody named")
result = (
    said.groupby(["speakerType", "quote_type"])
    .agg(attributions=("id", "size"))
    .reset_index()
    .rename(columns={"quote_type": "quoteType"})
    .sort_values(["speakerType", "quoteType"])
)
