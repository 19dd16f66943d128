"""Gold articles beside what was read out of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from attributor import scoring
from attributor.decode import Found, Reading
from attributor.gold import Document, Span, brat
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


@dataclass
class Article:
    """A gold article and what was read out of it."""

    gold: list[dict]
    masked: list[Span]
    reading: Reading

    def rows(self, threshold: float = 0.0) -> tuple[list[dict], list[Span], list[dict]]:
        """As `scoring.attributions` takes it, with the attributions from a confidence on."""
        return self.gold, self.masked, [row(self.reading.seen, f) for f in self.reading.attributions if f.confidence >= threshold]

    def judged(self) -> list[tuple[Found, bool]]:
        """The attributions that count, and whether each is a linked match."""
        gold, masked, rows = self.rows()
        kept, paired = scoring.matches(gold, masked, rows)
        linked = {j for i, j in paired if scoring.agree(gold[i]["source"], rows[j]["source"])}
        return [(self.reading.attributions[j], j in linked) for j in kept]


def gold_rows(folder: Path, document: Document) -> tuple[list[dict], list[Span]]:
    """The gold attributions by their own character offsets, and the masked stretches."""
    rows, masked = brat(sorted((folder / "attributions").glob(f"{document.ident}_????.ann"))[0])

    def kind(content: list[Span]) -> str:
        return scoring.kind_of([document.text[a:b] for a, b in content])

    return [{"content": r["Content"], "source": r["Source"], "cue": r["Cue"], "kind": kind(r["Content"])} for r in rows], masked


def name_scores(documents: list[Document], results: list[Reading]) -> dict:
    articles = []
    for document, result in zip(documents, results):
        gold = {(document.words.start[a], document.words.end[b - 1], KINDS[k]) for a, b, k in document.names if k in KINDS}
        found = {(*span_of(result.seen, n.span), KINDS[n.kind]) for n in result.names if n.kind in KINDS}
        articles.append((gold, found))
    return scoring.names(articles)
