"""Reads whole gold articles with a network and measures the agreement."""

from __future__ import annotations

from attributor import scoring
from attributor.decode import Found, Network, Reading, Settings, read
from attributor.gold import Document, Span
from attributor.text import WordPieces
from attributor.windows import Seen

KINDS = {"PERSON": "Person", "ORGANIZATION": "Organization", "PLACE": "Location"}


def span_of(seen: Seen, span: Span) -> Span:
    """Characters of a span of words."""
    return seen.words.start[span[0]], seen.words.end[span[1] - 1]


def row(seen: Seen, found: Found) -> dict:
    """A decoded attribution as the scorer wants it."""
    return {
        "content": [span_of(seen, p.span) for p in found.content],
        "source": [span_of(seen, found.source.span)] if found.source else [],
        "cue": [span_of(seen, found.cue.span)],
    }


def gold_rows(folder, document: Document) -> tuple[list[dict], list[Span]]:
    """The gold attributions by their own character offsets, and the masked stretches."""
    from attributor.gold import brat

    path = sorted((folder / "attributions").glob(f"{document.ident}_????.ann"))[0]
    rows, masked = brat(path)
    out = [
        {"content": r["Content"], "source": r["Source"], "cue": r["Cue"], "kind": scoring.kind_of([document.text[a:b] for a, b in r["Content"]])} for r in rows
    ]
    return out, masked


def readings(documents: list[Document], pieces: WordPieces, network: Network, settings: Settings) -> list[Reading]:
    return [read(d.text, pieces, network, settings) for d in documents]


def name_scores(documents: list[Document], results: list[Reading]) -> dict:
    articles = []
    for document, result in zip(documents, results):
        gold = {(document.words.start[a], document.words.end[b - 1], KINDS[k]) for a, b, k in document.names if k in KINDS}
        found = {(*span_of(result.seen, n.span), KINDS[n.kind]) for n in result.names if n.kind in KINDS}
        articles.append((gold, found))
    return scoring.names(articles)
